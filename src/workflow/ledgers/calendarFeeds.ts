import { ValidationError, type PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import { randomToken, sha256 } from '@/lib/hash'
import { actorOf } from '../domain/actor'
import { requestFor } from './transaction'

type Row = { id: string; person: string; token: string; madeAt: string }

const collection = 'calendar-feeds' as const

/** Since when a person has an address for the calendar; null where they have none. */
export const feedSince = async (req: PayloadRequest, person: string): Promise<string | null> =>
  (await req.payload.db.findOne<Row>({ collection, req, where: { person: { equals: person } } }))?.madeAt ??
  null

/**
 * Gives a person a new secret address; the one that they had leads nowhere from now on.
 * @returns the secret, which nobody learns a second time
 */
export async function makeFeed(req: PayloadRequest, person: string): Promise<string> {
  const token = randomToken(32)
  const data = { person, token: sha256(token), madeAt: now() }
  const row = { collection, data, req, returning: false, where: { person: { equals: person } } } as const
  try {
    await req.payload.db.upsert(row)
  } catch (error) {
    // Another tab of this person made the first one at this moment.
    if (!(error instanceof ValidationError)) throw error
    await req.payload.db.upsert(row)
  }
  return token
}

/** Takes a person's address away. */
export const removeFeed = async (req: PayloadRequest, person: string): Promise<void> => {
  await req.payload.db.deleteMany({ collection, req, where: { person: { equals: person } } })
}

/** A request of the member of staff whose secret this is; null where it is nobody's, or they may see the desk no more. */
export async function requestOfSubscriber(
  req: PayloadRequest,
  token: string,
): Promise<PayloadRequest | null> {
  const where = { token: { equals: sha256(token) } }
  const row = await req.payload.db.findOne<Row>({ collection, req, where })
  if (!row) return null
  const person = await req.payload.findByID({
    ...{ collection: 'users', depth: 0, disableErrors: true, id: row.person, overrideAccess: true, req },
  })
  const user = person && ({ ...person, collection: 'users' } as const)
  if (!user || !actorOf(user)) return null
  const own = await requestFor(req)
  own.user = user
  return own
}
