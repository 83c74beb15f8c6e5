import type { Payload } from 'payload'
import { entryBefore, type OutboxEntry } from '@/jobs/outbox'
import { cleanLine } from '@/lib/cleanText'
import { clock, now } from '@/lib/clock'
import { cursorOf } from '@/lib/cursor'
import { env } from '@/lib/env'
import { hmac, randomToken } from '@/lib/hash'
import { createAsk, NoAnswer, type AskOutside } from '@/lib/http/askOutside'
import { isElsewhere } from '@/lib/http/ownAddresses'
import { seal, unseal } from '@/lib/seal'
import { signedHeaders } from '@/lib/webhookSignature'
import type { ChangeKind } from '../../domain/changes'
import type { Webhook } from '../../domain/webhooks'
import { answerAddress, hasMoved } from '../../queries/changes'

/** For a whole call, in milliseconds. */
const PATIENCE_MS = 10_000
/** How much of an answer is kept, in characters. */
const LONGEST_SAID = 200

const AGENT = `fora-webhooks (+${env.SERVER_URL})`
const LOCAL = '127.0.0.1'
/** Tests have receivers on this machine. Nobody else has: a build for production does not listen to the switch. */
const mayBeLocal = env.TEST_LOCAL_RECEIVERS && env.NODE_ENV !== 'production'

export const isLocalReceiver = (address: string): boolean =>
  mayBeLocal && URL.canParse(address) && new URL(address).origin.startsWith(`http://${LOCAL}:`)

const outside = createAsk({
  ...{ agent: AGENT, patience: PATIENCE_MS, pause: 0, protocols: ['https:'] },
  isAllowed: isElsewhere,
})

const ask: AskOutside = (address, asked) => {
  if (!isLocalReceiver(address)) return outside(address, asked)
  const only = { protocols: ['http:'], ports: [new URL(address).port] }
  const here = { agent: AGENT, patience: PATIENCE_MS, pause: 0, isAllowed: (ip: string) => ip === LOCAL }
  return createAsk({ ...here, ...only })(address, asked)
}

/** What is sent: the same id each time that it is sent to the same address. */
type Message = { id: string; body: string }

/** The answer where a call cannot be signed: the server has another PAYLOAD_SECRET. */
const UNSIGNED = 'secret'

/** What a receiver answers that has too much to do, and may say until when. */
const BUSY: ReadonlySet<number> = new Set([429, 503])

export type Called = {
  isDone: boolean
  /** The status, or why there was none. */
  answer: string
  said: string | null
  /** When the receiver wants the next try, in milliseconds from now; where it says so. */
  waits?: number
}

/** The words that whoever called for it gets: ids, the version and cursors, never words of a text. */
export async function messageOf(
  payload: Payload,
  { id: webhook }: Pick<Webhook, 'id'>,
  entry: OutboxEntry & { kind: ChangeKind },
): Promise<Message> {
  const { at, collection, documentId: id, kind, seq, version } = entry
  const [before] = await entryBefore(payload, seq)
  // Where it is sent as `since`, this change is the first that is answered.
  const cursor = cursorOf({ seq: before?.seq ?? 0, at: before?.at ?? '' })
  const url = answerAddress({ collection, id, kind }, cursorOf({ seq, at }))
  const data = {
    ...{ kind, collection, id },
    ...(version && { version }),
    ...(hasMoved(entry) && { moved: true }),
    ...{ at, url, cursor },
  }
  return {
    // With its moment: after a restore, numbers are given again, to other changes.
    id: `msg_${hmac(payload.secret, `webhook\n${webhook}\n${seq}\n${at}`).slice(0, 32)}`,
    body: JSON.stringify({ type: `${collection}.${kind}`, timestamp: at, data }),
  }
}

/** A message that is about nothing, to see whether it comes through. */
export const testMessage = (): Message => ({
  id: `msg_${randomToken()}`,
  body: JSON.stringify({ type: 'test', timestamp: now(), data: {} }),
})

/** Sends a message. Redirects are no answer: whoever is called said where. */
export async function call(
  payload: Payload,
  webhook: Webhook,
  { id, body, signal }: Message & { signal?: AbortSignal },
): Promise<Called> {
  const secrets = secretsOf(payload, webhook)
  if (!secrets) return { isDone: false, answer: UNSIGNED, said: null }
  const signed = signedHeaders(secrets, { id, at: clock(), body })
  try {
    const {
      body: answered,
      retryAfter,
      status,
    } = await ask(webhook.address, {
      ...{ method: 'POST', most: LONGEST_SAID, body, ...(signal && { signal }) },
      headers: { ...signed, 'Content-Type': 'application/json' },
    })
    const said = cleanLine(answered).trim()
    // A date is not listened to: its clock may be another.
    const waits = BUSY.has(status) && retryAfter && /^\d{1,9}$/.test(retryAfter) && Number(retryAfter) * 1_000
    return {
      ...{ isDone: status >= 200 && status < 300, answer: String(status), said: said || null },
      ...(waits && { waits }),
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return { isDone: false, answer: error.code, said: null }
  }
}

/** Null where it was sealed under another PAYLOAD_SECRET. */
export function readSecret({ secret }: Payload, sealed: string): string | null {
  try {
    return unseal(secret, sealed)
  } catch {
    return null
  }
}

export const sealSecret = ({ secret }: Payload, own: string): string => seal(secret, own)

/** Those that sign now: for a day after a change, the one before as well. Null where its own cannot be read. */
function secretsOf(payload: Payload, { formerSecret, formerUntil, secret }: Webhook): string[] | null {
  const own = readSecret(payload, secret)
  if (own === null) return null
  const isFormerOf = formerSecret && formerUntil && formerUntil > now()
  const former = isFormerOf ? readSecret(payload, formerSecret) : null
  return former === null ? [own] : [own, former]
}
