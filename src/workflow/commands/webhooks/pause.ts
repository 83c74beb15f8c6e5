import type { PayloadRequest } from 'payload'
import { cancel, jobWith, schedule } from '@/jobs/job'
import { clock, now } from '@/lib/clock'
import { SYSTEM } from '../../domain/actor'
import { WEBHOOK_MANAGERS, type Pause, type Webhook } from '../../domain/webhooks'
import { recordAct } from '../../ledgers/audit/acts'
import { tell } from '../../ledgers/notifications'
import { activeAmong } from '../../ledgers/people'
import { inTransaction } from '../../ledgers/transaction'
import { allWebhooks, EVERY_WEBHOOK, webhookWith, writeWebhook } from '../../ledgers/webhooks'
import { MAIL } from '../tell'

/** The kind of job that calls. The name stands in rows of the database. */
export const WEBHOOKS = 'webhooks'
export const jobKeyOf = (id: string): string => `${WEBHOOKS}/${id}`

/** Has one call nobody any more, and tells all administrators. Where it is paused already, nothing happens. */
export const holdWebhook = (caller: PayloadRequest, id: string, why: Exclude<Pause, 'person'>) =>
  inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const webhook = await webhookWith(req, id)
    if (!webhook || webhook.paused) return
    await stopCalling(req, webhook, why)
    const details = { why }
    await recordAct(req, {
      act: 'webhook',
      name: 'holdWebhook',
      collection: WEBHOOKS,
      documentId: id,
      details,
    })
    await tellAdministrators(req, webhook)
    await cancel(req, jobKeyOf(id))
  })

/** After a restore, or on a copy: nobody is called until an administrator says so. */
export async function holdWebhooks(caller: PayloadRequest): Promise<void> {
  for (const { id, paused } of await allWebhooks(caller))
    if (!paused) await holdWebhook(caller, id, 'restored')
}

/** Writes that it is paused, and behind which change. Its job is cancelled as the last of the transaction. */
export async function stopCalling(req: PayloadRequest, webhook: Webhook, paused: Pause): Promise<boolean> {
  const job = await jobWith(req.payload, jobKeyOf(webhook.id), req)
  return writeWebhook(req, webhook, { paused, pausedAt: now(), cursor: job?.cursor ?? webhook.cursor })
}

async function tellAdministrators(req: PayloadRequest, { id, revision }: Webhook): Promise<void> {
  const people = await activeAmong(req, { ids: [], roles: WEBHOOK_MANAGERS })
  if (people.length === 0) return
  const event = `webhook/${id}/${revision}`
  const told = new Map(people.map((person) => [person.id, 'webhookPaused' as const]))
  const about = { collection: WEBHOOKS, documentId: id, actorId: SYSTEM }
  await tell(req, { event, at: now(), ...about, people: told })
  await schedule(req, { key: `${MAIL}/${event}`, kind: MAIL, dueAt: clock(), data: { event } })
}
