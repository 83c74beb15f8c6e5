import type { CollectionConfig } from 'payload'
import { deskAdmin } from './deskAdmin'
import { describeTransitions } from './endpoints/describeTransitions'
import { performTransition } from './endpoints'
import { restoreVersion } from './endpoints/restoreVersion'
import { panelField } from './fields/panelField'
import { workflowFields } from './fields'
import { keepBooks } from './commands/keepLedgers'
import { keepDraft } from './commands/save'
import { refuseDeletion } from './commands/refuseDeletion'
import { refuseShortcuts } from './commands/refuse'
import { rememberSource } from './commands/rememberSource'

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
    afterChange: [keepBooks, ...(config.hooks?.afterChange ?? [])],
    beforeDelete: [refuseDeletion, ...(config.hooks?.beforeDelete ?? [])],
  },
  fields: [panelField, ...config.fields, ...workflowFields],
})
