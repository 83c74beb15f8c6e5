import { isIP } from 'node:net'
import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { cancel, openJob, wake } from '@/jobs/job'
import { newestSeq } from '@/jobs/outbox'
import { cleanLine, isBlank } from '@/lib/cleanText'
import { clock, now } from '@/lib/clock'
import { env } from '@/lib/env'
import { isPublicAddress } from '@/lib/http/publicAddress'
import { newWebhookSecret } from '@/lib/webhookSignature'
import { actorIdOf, actorOf } from '../../domain/actor'
import { anyOfRoles } from '../../domain/refusal'
import {
  BOTH_SIGN_MS,
  LONGEST_ADDRESS,
  LONGEST_WEBHOOK_NAME,
  mayManageWebhooks,
  MOST_WEBHOOKS,
  WEBHOOK_ACTS,
  WEBHOOK_COLLECTIONS,
  WEBHOOK_MANAGERS,
  type Webhook,
} from '../../domain/webhooks'
import { notSignedIn, WorkflowError } from '../../errors'
import { recordAct } from '../../ledgers/audit/acts'
import { inTransaction } from '../../ledgers/transaction'
import {
  allWebhooks,
  beginAnew,
  EVERY_WEBHOOK,
  failingDeliveries,
  leaveOutUnwanted,
  openWebhook,
  removeWebhookRows,
  webhookWith,
  writeWebhook,
} from '../../ledgers/webhooks'
import { isLocalReceiver, readSecret, sealSecret } from './call'
import { forgetMark } from './mark'
import { jobKeyOf, stopCalling, WEBHOOKS } from './pause'

type Said = Parameters<typeof worded>

/** What somebody says of a webhook. */
type Asked = { name: string; address: string; collections: string[]; acts: string[] }

/**
 * Has somebody elsewhere called after public changes, from now on.
 * @returns the secret, which nobody learns a second time
 * @throws WorkflowError 401 · 403 role · 409 too many · 422 with problems
 */
export async function makeWebhook(caller: PayloadRequest, asked: Asked) {
  requireManager(caller)
  const said = checked(asked)
  return inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    if ((await allWebhooks(req)).length >= MOST_WEBHOOKS)
      throw new WorkflowError(409, worded('webhooks.tooMany', { number: MOST_WEBHOOKS }), { code: 'tooMany' })
    const secret = newWebhookSecret()
    const mine = { installation: env.SERVER_URL, madeBy: actorIdOf(req), madeAt: now() }
    const webhook = await openWebhook(req, { ...said, ...mine, secret: sealSecret(req.payload, secret) })
    await record(req, webhook, 'makeWebhook')
    await beginCalling(req, webhook.id, await newestSeq(req.payload))
    return { id: String(webhook.id), secret }
  })
}

/** Says another name or address, or what it is called about. @throws WorkflowError 401 · 403 · 404 · 409 · 422 */
export function changeWebhook(caller: PayloadRequest, id: string, asked: Asked) {
  requireManager(caller)
  const said = checked(asked)
  return change(caller, id, 'changeWebhook', async (req) => {
    await leaveOutUnwanted(req, said, await failingDeliveries(req, id))
    return said
  })
}

/** Gives it another secret; for a day, the one before signs as well. @throws WorkflowError 401 · 403 · 404 · 409 */
export async function rotateSecret(caller: PayloadRequest, id: string) {
  const secret = newWebhookSecret()
  const until = new Date(clock().getTime() + BOTH_SIGN_MS).toISOString()
  await change(caller, id, 'rotateWebhook', ({ payload }, { secret: formerSecret }) => {
    // One that the server cannot read signs nothing.
    const formerUntil = readSecret(payload, formerSecret) === null ? null : until
    return Promise.resolve({ secret: sealSecret(payload, secret), formerSecret, formerUntil })
  })
  return { id, secret }
}

/** Calls it no more until somebody resumes it. @throws WorkflowError 401 · 403 · 404 · 409 */
export async function pauseWebhook(caller: PayloadRequest, id: string) {
  requireManager(caller)
  await inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const webhook = await found(req, id)
    if (webhook.paused) return
    if (!(await stopCalling(req, webhook, 'person'))) throw changedMeanwhile()
    await record(req, webhook, 'pauseWebhook')
    await cancel(req, jobKeyOf(id))
  })
  return { id }
}

/**
 * Goes on calling: about all that was public since, or after a restore about what comes from now on.
 * @throws WorkflowError 401 · 403 · 404 · 409
 */
export async function resumeWebhook(caller: PayloadRequest, id: string) {
  requireManager(caller)
  const wasRestored = await inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const webhook = await found(req, id)
    if (!webhook.paused) return false
    const isRestored = webhook.paused === 'restored'
    const newest = await newestSeq(req.payload)
    const cursor = isRestored ? newest : Math.min(webhook.cursor ?? newest, newest)
    const open = { paused: null, pausedAt: null, cursor: null, installation: env.SERVER_URL }
    if (!(await writeWebhook(req, webhook, open))) throw changedMeanwhile()
    await beginAnew(req, id, now())
    await record(req, webhook, 'resumeWebhook')
    await beginCalling(req, id, cursor)
    return isRestored
  })
  if (wasRestored) await forgetMark()
  return { id }
}

/** Calls it no more, and forgets what became of its calls. @throws WorkflowError 401 · 403 · 404 */
export async function removeWebhook(caller: PayloadRequest, id: string) {
  requireManager(caller)
  await inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const webhook = await found(req, id)
    await removeWebhookRows(req, id)
    await record(req, webhook, 'removeWebhook')
    await cancel(req, jobKeyOf(id))
  })
  return { id }
}

/** May whoever asks have others called? @throws WorkflowError 401 · 403 role */
export function requireManager(req: PayloadRequest): void {
  const actor = actorOf(req.user)
  if (!actor) throw notSignedIn()
  if (!mayManageWebhooks(actor))
    throw new WorkflowError(403, worded('reason.role', { roles: anyOfRoles(WEBHOOK_MANAGERS) }), {
      code: 'role',
    })
}

/** @throws WorkflowError 404 */
export async function found(req: PayloadRequest, id: string): Promise<Webhook> {
  const webhook = await webhookWith(req, id)
  if (!webhook) throw new WorkflowError(404, worded('webhooks.isGone'), { code: 'notFound' })
  return webhook
}

const beginCalling = (req: PayloadRequest, id: string, cursor: number): Promise<void> =>
  openJob(req.payload, { key: jobKeyOf(id), kind: WEBHOOKS, dueAt: null, cursor }, req)

function change(
  caller: PayloadRequest,
  id: string,
  name: string,
  work: (req: PayloadRequest, webhook: Webhook) => Promise<Partial<Omit<Webhook, 'id' | 'revision'>>>,
): Promise<{ id: string }> {
  requireManager(caller)
  return inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const webhook = await found(req, id)
    const changes = await work(req, webhook)
    if (!(await writeWebhook(req, webhook, changes))) throw changedMeanwhile()
    await record(req, { ...webhook, ...changes }, name)
    await wake(req, jobKeyOf(id))
    return { id }
  })
}

/** Of the address the host alone: what follows it may be a secret. */
const record = (req: PayloadRequest, { id, address, acts, collections }: Webhook, name: string) =>
  recordAct(req, {
    ...{ act: 'webhook', name, collection: WEBHOOKS, documentId: String(id) },
    details: { host: new URL(address).host, collections, acts },
  })

/** @throws WorkflowError 422 with problems */
function checked({ acts, address, collections, name }: Asked): Asked {
  const named = cleanLine(name).trim()
  const at = address.trim()
  const wrong = addressProblem(at)
  const problems = [
    isBlank(named) && problem('name', 'webhooks.noName'),
    named.length > LONGEST_WEBHOOK_NAME &&
      problem('name', 'webhooks.longName', { number: LONGEST_WEBHOOK_NAME }),
    wrong && problem('address', `webhooks.address.${wrong}`, { number: LONGEST_ADDRESS }),
    collections.some((one) => !WEBHOOK_COLLECTIONS.includes(one)) &&
      problem('collections', 'webhooks.unknown', { known: WEBHOOK_COLLECTIONS.join(', ') }),
    acts.some((one) => !WEBHOOK_ACTS.some((act) => act === one)) &&
      problem('acts', 'webhooks.unknown', { known: WEBHOOK_ACTS.join(', ') }),
  ].filter((each) => each !== false && each !== null)
  const [first] = problems
  if (first) throw new WorkflowError(422, first, { code: 'invalid', problems })
  return { name: named, address: at, collections: [...new Set(collections)], acts: [...new Set(acts)] }
}

const problem = (path: string, ...said: Said) => ({ path, code: 'invalid', ...worded(...said) })

const changedMeanwhile = () => new WorkflowError(409, worded('webhooks.changed'), { code: 'changed' })

/** Names of networks behind the internet, which its registries give to nobody (RFC 6761, 6762, 8375; ICANN for `internal`). */
const NOT_PUBLIC_NAME = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion)$/

/** What is wrong with an address before anybody is asked; null where nothing is. Its name is looked up at each call. */
function addressProblem(written: string): 'long' | 'form' | 'https' | 'port' | 'private' | null {
  if (written.length > LONGEST_ADDRESS) return 'long'
  // A line break would be left out in silence, and something else be called.
  if (/\s/.test(written) || !URL.canParse(written)) return 'form'
  if (isLocalReceiver(written)) return null
  const { hash, hostname, password, port, protocol, username } = new URL(written)
  if (protocol !== 'https:') return 'https'
  if (username || password || hash) return 'form'
  if (port) return 'port'
  const host = hostname.replace(/^\[|\]$|\.$/g, '')
  const isOwn = host === new URL(env.SERVER_URL).hostname
  const isInside = isIP(host) ? !isPublicAddress(host) : !host.includes('.') || NOT_PUBLIC_NAME.test(host)
  return isOwn || isInside ? 'private' : null
}
