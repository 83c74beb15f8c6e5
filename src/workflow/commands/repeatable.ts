import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { MOST_ANSWERS_KEPT } from '../domain/programs'
import { WorkflowError } from '../errors'
import {
  answeredRequest,
  countRequests,
  requestKey,
  secondsUntilGone,
  type ProgramRequest,
} from '../ledgers/programTexts'

/** A request that may come again within a day: by what name, whose, and a digest of what it says. */
type Repeatable = Pick<ProgramRequest, 'account' | 'digest' | 'key'>

/**
 * @param key how the caller named it (`Idempotency-Key`); a request without a name does not come again
 * @param said all that makes it this request and no other
 */
export const repeatable = (
  account: string,
  { key, said }: { key: string | undefined; said: unknown },
): Repeatable | undefined =>
  key === undefined
    ? undefined
    : { account, key: requestKey(account, key), digest: sha256(canonicalJson(said)) }

/**
 * What was answered to it before, if it was.
 * @throws WorkflowError 422 where the name was used for something else
 */
export async function answerBefore(
  req: PayloadRequest,
  { digest, key }: Repeatable,
): Promise<Pick<ProgramRequest, 'answer' | 'status'> | null> {
  const before = await answeredRequest(req, key)
  if (before && before.digest !== digest)
    throw new WorkflowError(422, worded('reason.program.otherRequest'), { code: 'otherRequest' })
  return before && { answer: before.answer, status: before.status }
}

/**
 * @throws WorkflowError 429 where as many answers of an account are kept as can be, with the seconds until there is room:
 * each goes a day after it was given
 */
export async function requireRoom(req: PayloadRequest, { account }: Repeatable): Promise<void> {
  const kept = await countRequests(req, account)
  if (kept < MOST_ANSWERS_KEPT) return
  throw new WorkflowError(429, worded('reason.program.tooManyKept', { number: MOST_ANSWERS_KEPT }), {
    code: 'tooManyRequests',
    retryAfter: await secondsUntilGone(req, account, kept - MOST_ANSWERS_KEPT + 1),
  })
}
