import type { CollectionBeforeOperationHook } from 'payload'
import { WorkflowError } from '../errors'

const READS = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/** Refuses every operation but reading, whoever asks and over whichever path, the Local API included. */
export const appendOnly: CollectionBeforeOperationHook = ({ operation, collection }) => {
  if (READS.has(operation)) return
  throw new WorkflowError(
    403,
    `Nobody can change the ${String(collection.labels.plural)}: the system keeps them.`,
    {
      code: 'appendOnly',
    },
  )
}
