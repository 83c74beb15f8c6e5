import type { PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import type { Delivery, Webhook } from '../domain/webhooks'
import { namesOf } from '../ledgers/people'
import { allWebhooks, newestDeliveries, webhookWith } from '../ledgers/webhooks'

/** A webhook as administrators see it: never its secret. */
export type ListedWebhook = Pick<
  Webhook,
  'id' | 'name' | 'address' | 'collections' | 'acts' | 'paused' | 'pausedAt' | 'madeAt'
> & {
  madeBy: string
  /** Until when two secrets sign; null where one does. */
  bothUntil: string | null
}

/** A call as administrators see it; the number of its change stays here. */
export type ListedDelivery = Omit<Delivery, 'key' | 'webhook' | 'seq'>

export type WebhookPage = {
  webhook: ListedWebhook
  deliveries: ListedDelivery[]
  /** Behind which row to go on; null where there are no more. */
  next: string | null
}

const AT_ONCE = 50

/** All of them, by their names. */
export async function listWebhooks(req: PayloadRequest): Promise<ListedWebhook[]> {
  const rows = await allWebhooks(req)
  const nameOf = await namesOf(
    req,
    rows.map(({ madeBy }) => madeBy),
  )
  return rows.map((row) => listed(row, nameOf))
}

/** One of them, and the newest calls; null where there is none. @param after the last row of the page before */
export async function webhookPage(
  req: PayloadRequest,
  { id, after = null }: { id: string; after?: string | null },
): Promise<WebhookPage | null> {
  const webhook = await webhookWith(req, id)
  if (!webhook) return null
  const asked = Number(after)
  const before = after !== null && Number.isSafeInteger(asked) ? asked : null
  const rows = await newestDeliveries(req, { webhook: id, before, limit: AT_ONCE + 1 })
  const page = rows.slice(0, AT_ONCE)
  const deliveries = page.map(({ key: _, webhook: __, seq: ___, ...row }) => row)
  const next = rows.length > AT_ONCE ? String(page.at(-1)?.seq) : null
  return { webhook: listed(webhook, await namesOf(req, [webhook.madeBy])), deliveries, next }
}

function listed(webhook: Webhook, nameOf: (id: string) => string): ListedWebhook {
  const { id, acts, address, collections, formerUntil, madeAt, madeBy, name, paused, pausedAt } = webhook
  return {
    ...{ id, name, address, collections, acts, paused, pausedAt, madeAt, madeBy: nameOf(madeBy) },
    bothUntil: formerUntil && formerUntil > now() ? formerUntil : null,
  }
}
