import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { wake } from '@/jobs/job'
import { entryAt } from '@/jobs/outbox'
import { now } from '@/lib/clock'
import type { Delivery, Webhook } from '../../domain/webhooks'
import { WorkflowError } from '../../errors'
import { recordAct } from '../../ledgers/audit/acts'
import { inTransaction } from '../../ledgers/transaction'
import { deliveryWith, EVERY_WEBHOOK, writeDelivery } from '../../ledgers/webhooks'
import { alone } from './alone'
import { call, messageOf, testMessage, type Called } from './call'
import { found, requireManager } from './manage'
import { jobKeyOf, WEBHOOKS } from './pause'

/** Sends a message that is about nothing. @throws WorkflowError 401 · 403 · 404 · 409 */
export async function testWebhook(req: PayloadRequest, id: string): Promise<Called> {
  requireManager(req)
  const webhook = await found(req, id)
  return alone(id, () => call(req.payload, webhook, testMessage()))
}

type Named = { id: string; delivery: string }

/**
 * Calls again about a change, under the same id. What waits behind it, or came after it, is none of its business.
 * @throws WorkflowError 401 · 403 · 404 · 409
 */
export async function sendAgain(req: PayloadRequest, { id, delivery }: Named): Promise<Called> {
  requireManager(req)
  const { row, webhook } = await both(req, { id, delivery })
  if (webhook.paused === 'restored')
    throw new WorkflowError(409, worded('webhooks.restoredFirst'), { code: 'restored' })
  const [entry] = await entryAt(req.payload, row.seq)
  if (!entry) throw goneDelivery()
  return alone(id, async () => {
    const message = await messageOf(req.payload, webhook, { ...entry, kind: row.kind })
    const called = await call(req.payload, webhook, message)
    const { answer, isDone, said } = called
    const done = { state: 'delivered', nextAt: null } as const
    // Somebody may have settled it meanwhile.
    const { id: _, ...present } = (await deliveryWith(req, delivery)) ?? row
    const data = { ...present, attempts: present.attempts + 1, answer, said, lastAt: now() }
    await writeDelivery(req, { ...data, ...(isDone && done) }, row)
    return called
  })
}

/** Has a change that does not come through left out: what waits behind it goes on. @throws WorkflowError 401 · 403 · 404 */
export async function leaveOut(caller: PayloadRequest, { id, delivery }: Named): Promise<{ id: string }> {
  requireManager(caller)
  return inTransaction(caller, { about: [EVERY_WEBHOOK] }, async (req) => {
    const { row } = await both(req, { id, delivery })
    if (row.state !== 'failing') return { id: row.id }
    const { id: _, ...data } = row
    await writeDelivery(req, { ...data, state: 'leftOut', nextAt: null }, row)
    const details = { change: row.seq }
    await recordAct(req, {
      act: 'webhook',
      name: 'leaveOut',
      collection: WEBHOOKS,
      documentId: id,
      details,
    })
    await wake(req, jobKeyOf(id))
    return { id: row.id }
  })
}

async function both(
  req: PayloadRequest,
  { id, delivery }: Named,
): Promise<{ row: Delivery; webhook: Webhook }> {
  const webhook = await found(req, id)
  const row = await deliveryWith(req, delivery)
  if (row?.webhook !== webhook.id) throw goneDelivery()
  return { row, webhook }
}

const goneDelivery = () => new WorkflowError(404, worded('webhooks.deliveryGone'), { code: 'notFound' })
