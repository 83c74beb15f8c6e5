import { AuthenticationError, createLocalReq, type PayloadRequest } from 'payload'
import { sayReason, type Reason } from '@/i18n/desk/reasons'
import { sourceOf } from '@/lib/http/source'
import { recordAlone } from '../recordAlone'
import { attempts, MustWait, type Attempt } from './attempts'

/**
 * Does what checks a password of `account` when it is this request's turn. Whoever must wait gets 429 and hears
 * how long, in words and as `Retry-After`; the answer is the same whether there is such an account or not.
 */
export const passwordInTurn = async (
  req: PayloadRequest,
  { account, device }: Pick<Attempt, 'account' | 'device'>,
  check: () => Promise<Response>,
): Promise<Response> => {
  try {
    return await attempts().attempt(
      { account, device, source: sourceOf(req.headers) },
      {
        check,
        isWrong: (error) => error instanceof AuthenticationError,
        onLimit: () => recordGuessing(req),
      },
    )
  } catch (error) {
    if (!(error instanceof MustWait)) throw error
    return mustWait(req, error)
  }
}

/** The answer to whoever must wait. */
export const mustWait = (
  { i18n }: Pick<PayloadRequest, 'i18n'>,
  { reason, seconds }: Pick<MustWait, 'reason' | 'seconds'>,
): Response =>
  Response.json(
    { errors: [{ code: CODES[reason], message: sayReason(WORDS[reason](seconds), i18n.language) }] },
    { headers: { 'Retry-After': String(seconds) }, status: 429 },
  )

const CODES = { busy: 'signInBusy', guessed: 'tooManyAttempts' } as const
const WORDS: Record<MustWait['reason'], (seconds: number) => Reason> = {
  busy: (seconds) => ({ key: 'signIn.busy', values: { seconds } }),
  guessed: (seconds) => ({ key: 'signIn.guessed', values: { time: inMinutes(seconds) } }),
}

const inMinutes = (seconds: number): Reason => {
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? { key: 'signIn.minute' } : { key: 'signIn.minutes', values: { minutes } }
}

const HOUR = 3_600_000
/** When guessing at an account was last recorded: one entry for each person. */
const recorded = new Map<string, number>()

/**
 * The audit log tells once an hour at most that somebody guesses at an account. Nobody waits for it: the answer
 * would take longer for an account that exists.
 */
const recordGuessing = ({ context, payload, user }: PayloadRequest): void => {
  // As guardLogin notes it.
  const { id } = (context.signIn ?? user ?? {}) as { id?: string }
  if (id === undefined || Date.now() - (recorded.get(id) ?? 0) < HOUR) return
  recorded.set(id, Date.now())
  createLocalReq({}, payload)
    .then((req) => recordAlone(req, { act: 'account', collection: 'users', documentId: id, name: 'guessed' }))
    .catch((error: unknown) => payload.logger.error(error, 'Wrong passwords could not be recorded.'))
}
