import type { CollectionConfig } from 'payload'
import { NOTHING } from '@/lib/nothing'
import { keepLedgers, rememberSource } from './commands/keepLedgers'
import { refuseTextDeletion, refuseShortcuts } from './commands/refuse'
import { keepDraft } from './commands/save'
import { describeTransitions, performTransition, restoreVersion } from './endpoints'
import { panelField, workflowFields } from './fields'

/** Puts a content collection under the editorial workflow: versions, guards, fields and endpoints. */
export const withWorkflow = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  admin: deskAdmin(config.admin),
  // Drafts are validated too: an address or a text that the site must never show is refused when it is saved, by
  // whatever path. Only the title is required; completeness is asked before a review.
  versions: { drafts: { autosave: false, schedulePublish: false, validate: true }, maxPerDoc: 0 },
  trash: true,
  disableBulkDelete: true,
  disableBulkEdit: true,
  lockDocuments: false,
  custom: { ...config.custom, hasWorkflow: true },
  endpoints: [describeTransitions, performTransition, restoreVersion, ...(config.endpoints || [])],
  hooks: {
    ...config.hooks,
    beforeOperation: [refuseShortcuts, rememberSource, ...(config.hooks?.beforeOperation ?? [])],
    // Last of all, so that no other hook can undo what it sets back.
    beforeChange: [...(config.hooks?.beforeChange ?? []), keepDraft],
    afterChange: [keepLedgers, ...(config.hooks?.afterChange ?? [])],
    beforeDelete: [refuseTextDeletion, ...(config.hooks?.beforeDelete ?? [])],
  },
  fields: [panelField, ...config.fields, ...workflowFields],
})

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
