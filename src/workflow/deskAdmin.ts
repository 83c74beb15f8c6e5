import type { CollectionConfig } from 'payload'
import { NOTHING } from '@/lib/nothing'

/**
 * The admin of a content collection: state and version in the list, our save button, and none of Payload's
 * controls for what the workflow does.
 */
export const deskAdmin = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const [title = 'title', ...columns] = admin?.defaultColumns ?? []
  return {
    ...admin,
    defaultColumns: [title, 'workflow.state', 'version', ...columns],
    disableCopyToLocale: true,
    formatDocURL: inItsLanguage,
    hideAPIURL: true,
    components: {
      ...admin?.components,
      edit: {
        ...admin?.components?.edit,
        PublishButton: NOTHING,
        SaveDraftButton: '/admin/Workflow/SaveDraft#SaveDraft',
        Status: NOTHING,
        UnpublishButton: NOTHING,
      },
    },
  }
}

/** A list opens each text in the language that it is written in. */
const inItsLanguage: NonNullable<CollectionConfig['admin']>['formatDocURL'] = ({ defaultURL, doc, req }) =>
  typeof doc.originalLanguage === 'string' && doc.originalLanguage !== req.locale
    ? `${defaultURL}?locale=${doc.originalLanguage}`
    : defaultURL
