import type { Refusal } from '../can'
import { WorkflowError } from '../errors/WorkflowError'
import type { ChangeSince } from './staleRefusal'
import type { DocumentRecord } from './types'

/** A refusal as it is thrown: with the step the document is at, and what happened to it since. */
export const refusedWith = (
  { status, message, code, changes }: Refusal & { changes?: ChangeSince[] | undefined },
  { step }: Pick<DocumentRecord, 'step'>,
): WorkflowError =>
  new WorkflowError(status, message, { code, expected: String(step), ...(changes && { changes }) })
