import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '@/workflow/ledgers/transaction'

/** Has something happened: one row of the database for each time, in the transaction of `req`. */
export const happen = (req: PayloadRequest, what: string): Promise<unknown> =>
  req.payload.db.create({
    collection: 'change-notes',
    data: {
      edition: what,
      ...{ collection: 'pages', documentId: 'none', number: '1.0', note: what, actorId: 'system' },
      at: '2026-01-01T00:00:00.000Z',
    },
    req,
    returning: false,
  })

/** How often it has happened. */
export const times = async ({ db }: Payload, what: string): Promise<number> =>
  (await db.count({ collection: 'change-notes', where: { edition: { equals: what } } })).totalDocs

/** Something that happens in one transaction with the end of its job. */
export const once = (
  { req, done }: { req: PayloadRequest; done: (own: PayloadRequest) => Promise<void> },
  what: string,
): Promise<void> =>
  inTransaction(req, { about: [] }, async (own) => {
    await happen(own, what)
    await done(own)
  })

/** A request of the system's. */
export const aRequest = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({ context: {} }, payload)
