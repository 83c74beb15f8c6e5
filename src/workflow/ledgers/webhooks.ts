import { ValidationError, type PayloadRequest, type Where } from 'payload'
import { wants, type Delivery, type Webhook } from '../domain/webhooks'

/*
 * Whom we call after public changes, and what became of it. How far each is stands in its job (src/jobs), while it is
 * called; a change that could not be delivered has a row with its tries here, and those after it go on meanwhile.
 */
const webhooks = (req: PayloadRequest) => ({ collection: 'webhooks' as const, req })
const deliveries = (req: PayloadRequest) => ({ collection: 'webhook-deliveries' as const, req })

/** Who changes which are called keeps all others out by this. */
export const EVERY_WEBHOOK = 'webhooks'

export const webhookWith = (req: PayloadRequest, id: string): Promise<Webhook | null> =>
  req.payload.db.findOne<Webhook>({ ...webhooks(req), where: { id: { equals: id } } })

/** All of them, by their names. There are few. */
export async function allWebhooks(req: PayloadRequest): Promise<Webhook[]> {
  const { docs } = await req.payload.db.find<Webhook>({
    ...{ ...webhooks(req), limit: 0, pagination: false, sort: 'name' },
  })
  return docs
}

export const openWebhook = (
  req: PayloadRequest,
  data: Pick<
    Webhook,
    'name' | 'address' | 'collections' | 'acts' | 'secret' | 'installation' | 'madeBy' | 'madeAt'
  >,
): Promise<Webhook> => {
  const empty = { formerSecret: null, formerUntil: null, paused: null, pausedAt: null, cursor: null }
  // What is created has all that was written, and an id.
  return req.payload.db.create({
    ...webhooks(req),
    data: { ...data, ...empty, revision: 1 },
  }) as unknown as Promise<Webhook>
}

/**
 * Writes the next revision.
 * @returns false where somebody else has changed it since it was read
 */
export async function writeWebhook(
  req: PayloadRequest,
  { id, ...before }: Webhook,
  changes: Partial<Omit<Webhook, 'id' | 'revision'>>,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { revision: { equals: before.revision } }] }
  const data = { ...before, ...changes, revision: before.revision + 1 }
  // Payload's types do not say that there may be none.
  return Boolean(await req.payload.db.updateOne({ ...webhooks(req), where, data, options: { atomic: true } }))
}

/** Removes one, with what became of its calls. */
export async function removeWebhookRows(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteMany({ ...deliveries(req), where: { webhook: { equals: id } } })
  await req.payload.db.deleteMany({ ...webhooks(req), where: { id: { equals: id } } })
}

export const deliveryWith = (req: PayloadRequest, id: string): Promise<Delivery | null> =>
  req.payload.db.findOne<Delivery>({ ...deliveries(req), where: { id: { equals: id } } })

/** What became of changes after one, in their order. */
export async function deliveriesAfter(
  req: PayloadRequest,
  { webhook, seq, upTo }: { webhook: string; seq: number; upTo: number },
): Promise<Delivery[]> {
  const { docs } = await req.payload.db.find<Delivery>({
    ...{ ...deliveries(req), limit: 0, pagination: false, sort: 'seq' },
    where: {
      and: [
        { webhook: { equals: webhook } },
        { seq: { greater_than: seq } },
        { seq: { less_than_equal: upTo } },
      ],
    },
  })
  return docs
}

/** The newest before one. @param before the number of a change; null: the newest of all */
export async function newestDeliveries(
  req: PayloadRequest,
  { webhook, before, limit }: { webhook: string; before: number | null; limit: number },
): Promise<Delivery[]> {
  const { docs } = await req.payload.db.find<Delivery>({
    ...{ ...deliveries(req), limit, pagination: false, sort: '-seq' },
    where: {
      and: [{ webhook: { equals: webhook } }, ...(before === null ? [] : [{ seq: { less_than: before } }])],
    },
  })
  return docs
}

/** Writes what became of a call: the first about a change, or another. What came through once, has come through. */
export async function writeDelivery(
  req: PayloadRequest,
  data: Omit<Delivery, 'id'>,
  before: Delivery | undefined,
): Promise<void> {
  const { db } = req.payload
  if (!before) {
    try {
      await db.create({ ...deliveries(req), data, returning: false })
      return
    } catch (error) {
      // Whoever had the job before, and was too slow, has written it.
      if (!(error instanceof ValidationError)) throw error
    }
  }
  const isOpen: Where[] = data.state === 'failing' ? [{ state: { equals: 'failing' } }] : []
  const where: Where = { and: [{ key: { equals: data.key } }, ...isOpen] }
  await db.updateOne({ ...deliveries(req), where, data, options: { atomic: true } })
}

/** Those that are tried again: of few texts. */
export async function failingDeliveries(req: PayloadRequest, webhook: string): Promise<Delivery[]> {
  const { docs } = await req.payload.db.find<Delivery>({
    ...{ ...deliveries(req), limit: 0, pagination: false },
    where: { and: [{ webhook: { equals: webhook } }, { state: { equals: 'failing' } }] },
  })
  return docs
}

/** Has those left out that are tried again and are about what nobody wants to know any more. */
export async function leaveOutUnwanted(
  req: PayloadRequest,
  webhook: Pick<Webhook, 'acts' | 'collections'>,
  rows: readonly Delivery[],
): Promise<void> {
  for (const row of rows) {
    if (row.state !== 'failing' || wants(webhook, row)) continue
    const { id: _, ...data } = row
    await writeDelivery(req, { ...data, state: 'leftOut', nextAt: null }, row)
  }
}

/** Those that are tried again begin anew: as if each had failed for the first time now. */
export async function beginAnew(req: PayloadRequest, webhook: string, at: string): Promise<void> {
  const where: Where = { and: [{ webhook: { equals: webhook } }, { state: { equals: 'failing' } }] }
  const data = { attempts: 0, firstAt: at, nextAt: at }
  await req.payload.db.updateMany({ ...deliveries(req), where, data, returning: false })
}

/** Of each one, the newest calls stay. */
const KEPT = 1_000

/**
 * Removes what became of calls before a moment, and of each but the newest. What is tried again is newer, unless its
 * webhook is paused: it is then called anew.
 */
export async function forgetDeliveries(req: PayloadRequest, before: Date): Promise<void> {
  const { db } = req.payload
  await db.deleteMany({ ...deliveries(req), where: { lastAt: { less_than: before.toISOString() } } })
  for (const { id: webhook } of await allWebhooks(req)) {
    const { docs } = await db.find<Delivery>({
      ...{ ...deliveries(req), limit: KEPT, pagination: false, select: { seq: true }, sort: '-seq' },
      where: { webhook: { equals: webhook } },
    })
    const seq = docs[KEPT - 1]?.seq
    if (seq === undefined) continue
    const isSettled: Where = { state: { not_equals: 'failing' } }
    const where: Where = { and: [{ webhook: { equals: webhook } }, { seq: { less_than: seq } }, isSettled] }
    await db.deleteMany({ ...deliveries(req), where })
  }
}
