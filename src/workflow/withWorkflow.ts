import type { TFunction } from '@payloadcms/translations'
import type { CollectionConfig } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { NOTHING } from '@/lib/nothing'
import { keepLedgers, rememberSource } from './commands/keepLedgers'
import { refuseErased, refuseTextDeletion, refuseShortcuts } from './commands/refuse'
import { keepDraft } from './commands/save'
import { assignText } from './assignments'
import { bulkEndpoints } from './bulk'
import { actorOf } from './domain/actor'
import { SAVE } from './domain/table'
import {
  describeActs,
  describeNew,
  describeTransitions,
  mergeTexts,
  performTransition,
  restoreVersion,
} from './endpoints'
import { programDraftEndpoints } from './programDrafts'
import { publicRecord } from './publicRecord'
import { panelField, workflowFields } from './fields'
import { findOwnTexts } from './queries/ownTexts'
import { importFile } from './importFile'
import { EXPORT_LIST, exportList } from './listExport'
import { keepTextUp } from './upkeep'

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
  endpoints: [
    // Before the one of any text: no text has this id.
    describeNew,
    describeTransitions,
    describeActs,
    performTransition,
    mergeTexts,
    assignText,
    exportList,
    keepTextUp,
    restoreVersion,
    ...bulkEndpoints,
    importFile,
    ...publicRecord,
    ...programDraftEndpoints,
    ...(config.endpoints || []),
  ],
  hooks: {
    ...config.hooks,
    beforeOperation: [
      refuseShortcuts,
      refuseErased,
      rememberSource,
      findOwnTexts,
      ...(config.hooks?.beforeOperation ?? []),
    ],
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
const deskAdmin = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => {
  const [title = 'title', ...columns] = admin?.defaultColumns ?? []
  return {
    ...admin,
    defaultColumns: [title, 'workflow.state', 'version', ...columns],
    disableCopyToLocale: true,
    formatDocURL: whereItIsWorkedOn,
    hideAPIURL: true,
    components: {
      ...admin?.components,
      beforeListTable: [
        '/admin/Workflow/StateFilter#StateFilter',
        { path: EXPORT_LIST, clientProps: { isImported: true } },
        '/admin/Bulk/Bulk#Bulk',
      ],
      edit: {
        ...admin?.components?.edit,
        beforeDocumentControls: [
          '/admin/Together/Presence#Presence',
          '/admin/Together/AskBeforeLeaving#UnsavedText',
        ],
        PublishButton: NOTHING,
        SaveDraftButton: '/admin/Workflow/SaveDraft#SaveDraft',
        Status: NOTHING,
        UnpublishButton: NOTHING,
      },
      views: {
        ...admin?.components?.views,
        edit: { livePreview: LIVE, review: REVIEW, version: VERSION, versions: VERSIONS },
      },
    },
  }
}

/** The page beside the form, in the place of Payload's window, whose words are English. */
const LIVE = { Component: '/admin/Live/LiveWindow#LiveWindow' } as const

/** The saved texts, in the place of Payload's list, which knows no authors and no notes. */
const VERSIONS = { Component: '/admin/Versions/Versions#Versions' } as const

/** One saved text, in the place of Payload's screen, which shows what is stored: ids and codes. */
const VERSION = { Component: '/admin/Versions/Version#Version' } as const

/** The screen to decide on, a tab beside the form. */
const REVIEW = {
  Component: '/admin/Review/Review#Review',
  path: '/review',
  tab: { href: '/review', label: ({ t }: { t: TFunction }) => deskWords(t)('review.title'), order: 200 },
} as const

/**
 * A list opens each text in the language that it is written in; for people who do not write, on the screen to decide
 * on.
 */
const whereItIsWorkedOn: NonNullable<CollectionConfig['admin']>['formatDocURL'] = ({
  defaultURL,
  doc,
  req,
  viewType,
}) => {
  const isRead = viewType !== 'trash' && !SAVE.by.some((role) => actorOf(req.user)?.staffRoles.includes(role))
  const url = isRead ? `${defaultURL}/review` : defaultURL
  return typeof doc.originalLanguage === 'string' && doc.originalLanguage !== req.locale
    ? `${url}?locale=${doc.originalLanguage}`
    : url
}
