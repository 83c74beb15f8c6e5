import { labelIn } from '@/i18n/forms/labels'
import type { CollectionBeforeOperationHook } from 'payload'
import { WorkflowError } from '../errors'

const READS = new Set(['read', 'count', 'countVersions', 'readDistinct'])

/** Refuses every operation but reading, whoever asks and over whichever path, the Local API included. */
export const appendOnly: CollectionBeforeOperationHook = ({ operation, collection }) => {
  if (READS.has(operation)) return
  throw new WorkflowError(
    403,
    `Nobody can change the ${labelIn(collection.labels.plural) ?? collection.slug}: the system keeps them.`,
    {
      code: 'appendOnly',
    },
  )
}

/**
 * Refuses every write, whoever asks and over whichever path, the Local API included: what is kept there changes
 * when a second person confirms a proposal, which writes below Payload's operations.
 */
export const proposedOnly =
  (what: string) =>
  ({ operation }: { operation: string }): void => {
    if (READS.has(operation)) return
    const message = `${what} takes two people. Propose the change; it shows when a validator who is somebody else has confirmed it.`
    throw new WorkflowError(403, message, { code: 'twoPeople' })
  }
