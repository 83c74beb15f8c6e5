import type { PayloadRequest, Where } from 'payload'
import type { NoticeKind } from '../domain/notices'

/** What one person is told of one event: ids and moments. What it is called, and by whom, is looked up when it is said. */
export type Notification = {
  id: string
  /** `event/person`: one row, one mail. */
  key: string
  event: string
  person: string
  kind: NoticeKind
  collection: string
  documentId: string
  actorId: string
  at: string
  isRead: boolean | null
  /** `open` while it waits for the next daily mail; the key of that mail from then on. */
  digest: string | null
}

export const OPEN = 'open'

const notifications = (req: PayloadRequest) => ({ collection: 'notifications' as const, req })

/** Writes what people are told of an event, in the transaction of `req`. */
export async function tell(
  req: PayloadRequest,
  {
    people,
    ...about
  }: Omit<Notification, 'id' | 'key' | 'person' | 'kind' | 'isRead' | 'digest'> & {
    people: ReadonlyMap<string, NoticeKind>
  },
): Promise<void> {
  for (const [person, kind] of people)
    await req.payload.db.create({
      ...notifications(req),
      data: { ...about, key: `${about.event}/${person}`, person, kind, isRead: false, digest: null },
      returning: false,
    })
}

export const notificationWith = (req: PayloadRequest, key: string): Promise<Notification | null> =>
  req.payload.db.findOne<Notification>({ ...notifications(req), where: { key: { equals: key } } })

/** The rows that match, the newest first where nothing else is asked for. */
export async function notificationsWhere(
  req: PayloadRequest,
  where: Where,
  { limit, sort = '-at' }: { limit: number; sort?: string },
): Promise<Notification[]> {
  const { docs } = await req.payload.db.find<Notification>({
    ...{ ...notifications(req), limit, pagination: false, sort, where },
  })
  return docs
}

/** Marks these rows as seen; those of other people stay as they are. */
export const markSeen = async (
  req: PayloadRequest,
  { person, ids }: { person: string; ids: readonly string[] },
): Promise<void> => {
  const where: Where = { and: [{ id: { in: [...ids] } }, { person: { equals: person } }] }
  await req.payload.db.updateMany({ ...notifications(req), data: { isRead: true }, returning: false, where })
}

/** Says in which daily mail these rows are, or that they wait for the next. */
export const putInDigest = async (
  req: PayloadRequest,
  ids: readonly string[],
  digest: string | null,
): Promise<void> => {
  const where: Where = { id: { in: [...ids] } }
  await req.payload.db.updateMany({ ...notifications(req), data: { digest }, returning: false, where })
}

/** Removes what was told of these events: what was taken back. */
export const forgetToldOf = async (req: PayloadRequest, events: readonly string[]): Promise<void> => {
  await req.payload.db.deleteMany({ ...notifications(req), where: { event: { in: [...events] } } })
}

/** Removes what happened before that moment. */
export const forgetTold = async (req: PayloadRequest, before: Date): Promise<void> => {
  const where = { at: { less_than: before.toISOString() } }
  await req.payload.db.deleteMany({ ...notifications(req), where })
}
