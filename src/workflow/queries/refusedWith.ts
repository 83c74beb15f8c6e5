import type { Refusal } from '../domain/can'
import { WorkflowError } from '../errors'
import type { ChangeSince } from './stale'
import type { DocumentRecord } from '../domain/document'

/** A refusal as it is thrown: with the step the document is at, and what happened to it since. */
export const refusedWith = (
  { status, message, code, changes }: Refusal & { changes?: ChangeSince[] | undefined },
  { step }: Pick<DocumentRecord, 'step'>,
): WorkflowError =>
  new WorkflowError(status, message, { code, expected: String(step), ...(changes && { changes }) })
