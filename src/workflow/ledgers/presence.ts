import { ValidationError, type PayloadRequest } from 'payload'
import { clock, now } from '@/lib/clock'
import { sha256 } from '@/lib/hash'

type Row = { person: string; field: string | null; at: string }

/** Somebody who has a document open, and the field that they are in. */
type Present = { person: string; field: string | null }

/** Who was not heard of for so long is gone. */
const GONE_MS = 30_000
/**
 * Rows that one person can have: two documents that fall on one place take turns in it, which hardly ever happens to
 * the few that somebody has open, and nobody fills the table.
 */
const PLACES = 64
/** More people than write one text. */
const MOST = 50

const placeOf = ({ person, document }: { person: string; document: string }) =>
  `${person}/${Number.parseInt(sha256(document).slice(0, 8), 16) % PLACES}`

/** Notes that a person has a document open: one row, overwritten. */
export async function noteHere(
  req: PayloadRequest,
  { person, document, field }: Present & { document: string },
): Promise<void> {
  const key = placeOf({ person, document })
  try {
    await req.payload.db.upsert({
      collection: 'presence',
      data: { key, document, person, field, at: now() },
      req,
      returning: false,
      where: { key: { equals: key } },
    })
  } catch (error) {
    // Another tab of this person was faster to say the same.
    if (!(error instanceof ValidationError)) throw error
  }
}

/** Notes that a person has closed a document. */
export const noteGone = async (
  req: PayloadRequest,
  { person, document }: { person: string; document: string },
): Promise<void> => {
  const key = placeOf({ person, document })
  await req.payload.db.deleteMany({ collection: 'presence', req, where: { key: { equals: key } } })
}

/** The others who have a document open, in the order of their ids. */
export async function othersAt(
  req: PayloadRequest,
  { person, document }: { person: string; document: string },
): Promise<Present[]> {
  const since = new Date(clock().getTime() - GONE_MS).toISOString()
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'presence',
    limit: MOST,
    pagination: false,
    req,
    sort: '-at',
    where: { and: [{ document: { equals: document } }, { at: { greater_than: since } }] },
  })
  return docs
    .filter((row) => row.person !== person)
    .map(({ person: who, field }) => ({ person: who, field: field ?? null }))
    .sort((one, other) => (one.person < other.person ? -1 : 1))
}

/** Removes who was last heard of before that moment. */
export const forgetGone = async (req: PayloadRequest, before: Date): Promise<void> => {
  await req.payload.db.deleteMany({
    collection: 'presence',
    req,
    where: { at: { less_than: before.toISOString() } },
  })
}
