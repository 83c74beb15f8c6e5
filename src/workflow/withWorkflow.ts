import type { CollectionConfig } from 'payload'
import { workflowFields } from './fields/workflowFields'

/** Puts a content collection under the editorial workflow: versions, guards, fields and endpoints. */
export const withWorkflow = (config: CollectionConfig): CollectionConfig => ({
  ...config,
  versions: { drafts: { autosave: false, schedulePublish: false, validate: false }, maxPerDoc: 0 },
  trash: true,
  disableBulkEdit: true,
  lockDocuments: false,
  fields: [...config.fields, ...workflowFields],
})
