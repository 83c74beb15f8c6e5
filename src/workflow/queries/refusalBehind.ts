import type { PayloadRequest } from 'payload'
import { isStepTaken } from '../ledgers/audit/isStepTaken'
import { StepTakenError } from '../errors/StepTakenError'
import { WorkflowError } from '../errors'
import { lostRace } from './lostRace'

type Asked = { collection: string; id: string; expected: string | undefined }

/**
 * What a failed transition is answered with: somebody else was faster, or the refusal as it is. A refusal for the
 * state (409) or for what is missing (422: no note on a change, say, of a text that has just become public) may be
 * a lost race too: where the database has no transactions, one reads what the winner wrote before the document has
 * reached their step.
 */
export async function refusalBehind(
  req: PayloadRequest,
  items: readonly Asked[],
  error: unknown,
): Promise<unknown> {
  if (error instanceof StepTakenError) return lostRace(req, error)
  if (!(error instanceof WorkflowError) || !isAboutTheText(error)) return error
  for (const { collection, id, expected } of items) {
    const step = Number(expected) + 1
    if (await isStepTaken(req, { collection, id }, step))
      return lostRace(req, new StepTakenError({ collection, id }, step))
  }
  return error
}

const isAboutTheText = ({ status, data }: WorkflowError) =>
  status === 422 || (status === 409 && data.code !== 'stale')
