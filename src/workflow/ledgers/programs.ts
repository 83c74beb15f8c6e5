import type { PayloadRequest, Where } from 'payload'
import { clock, now } from '@/lib/clock'
import { hashOfServiceKey, isSameHash, readServiceKey, type ServiceKey } from '@/lib/serviceKey'
import { actorOf } from '../domain/actor'
import { PROGRAMS, type Grants, type Program } from '../domain/programs'
import { personWith } from './people'

/** A service account as it is stored. */
export type StoredProgram = {
  id: string
  name: string
  /** Who answers for it now, once they have accepted it. */
  holder: string
  answerers: string[]
  grants: Grants
  madeBy: string
  madeAt: string
  endedAt?: string | null
  endedBy?: string | null
}

/** A key of one, without what is secret of it. */
export type StoredKey = {
  id: string
  publicId: string
  account: string
  hash: string
  madeBy: string
  madeAt: string
  expiresAt: string
  lastUsedAt?: string | null
  endedAt?: string | null
  endedBy?: string | null
}

export const KEYS = 'service-keys'

const accounts = (req: PayloadRequest) => ({ collection: PROGRAMS, req }) as const
const keys = (req: PayloadRequest) => ({ collection: KEYS, req }) as const

const HOUR_MS = 60 * 60_000

/**
 * The program whose key this is; null where it is nobody's, was revoked, has run out, or nobody answers for its account
 * any more. Three look-ups by key, each time: what is revoked ends at once, in every process.
 */
export async function programWithKey(req: PayloadRequest, text: string): Promise<Program | null> {
  const shown = readServiceKey(text)
  if (!shown) return null
  const { db } = req.payload
  const key = await db.findOne<StoredKey>({ ...keys(req), where: { publicId: { equals: shown.publicId } } })
  const isRight = isSameHash(key?.hash ?? NOBODYS, hashOfServiceKey(shown))
  if (!key || !isRight || key.endedAt || key.expiresAt <= now()) return null
  const account = await programWith(req, key.account)
  const holder = account && (await personWith(req, account.holder))
  // Whoever was named and has not accepted, or is not of the staff any more, answers for nothing.
  if (!account || account.endedAt || !isAccepted(account) || !holder) return null
  if (!actorOf({ ...holder, collection: 'users' })) return null
  await noteUse(req, key)
  const { id, name, grants, answerers } = account
  return { collection: PROGRAMS, id: String(id), name, grants, answerers }
}

/** Whether who is to answer for it has agreed to: nobody else makes them a writer of what it writes. */
export const isAccepted = ({ answerers, holder }: Pick<StoredProgram, 'answerers' | 'holder'>): boolean =>
  answerers.includes(holder)

const NOBODYS = '0'.repeat(64)

/** Notes that it was used: once an hour, however often it is. A key holds also where this cannot be noted. */
async function noteUse(req: PayloadRequest, { id, lastUsedAt }: StoredKey): Promise<void> {
  const at = clock()
  if (lastUsedAt && at.getTime() - Date.parse(lastUsedAt) < HOUR_MS) return
  const data = { lastUsedAt: at.toISOString() }
  try {
    await req.payload.db.updateOne({ ...keys(req), id, data, returning: false })
  } catch (error) {
    req.payload.logger.warn({ msg: 'When a service key was used could not be noted', err: error })
  }
}

export const programWith = (req: PayloadRequest, id: string): Promise<StoredProgram | null> =>
  req.payload.db.findOne<StoredProgram>({ ...accounts(req), where: { id: { equals: id } } })

/** The newest accounts, ended ones included. */
export async function allPrograms(req: PayloadRequest, limit: number): Promise<StoredProgram[]> {
  const { docs } = await req.payload.db.find<StoredProgram>({
    ...{ ...accounts(req), limit, pagination: false, sort: ['-madeAt', 'id'] },
  })
  return docs
}

/** These accounts, ended ones included. */
export async function programsOf(req: PayloadRequest, ids: readonly string[]): Promise<StoredProgram[]> {
  const { docs } = await req.payload.db.find<StoredProgram>({
    ...{ ...accounts(req), limit: ids.length, pagination: false, where: { id: { in: [...ids] } } },
  })
  return docs
}

/** The accounts that this person is named to answer for, or answers for, and that are not ended. */
export async function openProgramsOf(
  req: PayloadRequest,
  person: string,
  limit: number,
): Promise<StoredProgram[]> {
  const { docs } = await req.payload.db.find<StoredProgram>({
    ...{ ...accounts(req), limit, pagination: false, sort: ['-madeAt', 'id'] },
    where: { and: [{ holder: { equals: person } }, { endedAt: { exists: false } }] },
  })
  return docs
}

export const countPrograms = async (req: PayloadRequest): Promise<number> =>
  (await req.payload.db.count({ ...accounts(req), where: { endedAt: { exists: false } } })).totalDocs

/** The newest keys of these accounts. */
export async function keysOf(
  req: PayloadRequest,
  ids: readonly string[],
  limit: number,
): Promise<StoredKey[]> {
  const { docs } = await req.payload.db.find<StoredKey>({
    ...{ ...keys(req), limit, pagination: false, sort: ['-madeAt', 'id'] },
    where: { account: { in: [...ids] } },
  })
  return docs
}

/** Those of an account that still hold. */
export async function openKeysOf(req: PayloadRequest, account: string): Promise<StoredKey[]> {
  const where: Where = {
    and: [
      { account: { equals: account } },
      { endedAt: { exists: false } },
      { expiresAt: { greater_than: now() } },
    ],
  }
  const { docs } = await req.payload.db.find<StoredKey>({
    ...{ ...keys(req), limit: 0, pagination: false, sort: ['-madeAt', 'id'], where },
  })
  return docs
}

export const keyWith = (req: PayloadRequest, id: string): Promise<StoredKey | null> =>
  req.payload.db.findOne<StoredKey>({ ...keys(req), where: { id: { equals: id } } })

export const createProgram = async (
  req: PayloadRequest,
  program: Omit<StoredProgram, 'id'>,
): Promise<StoredProgram> => {
  const made = await req.payload.db.create({ ...accounts(req), data: { ...program } })
  return { ...program, id: String(made.id) }
}

/** Writes an account whole, since an adapter that replaces a list wants all columns. */
export const writeProgram = async (req: PayloadRequest, { id, ...program }: StoredProgram): Promise<void> => {
  await req.payload.db.updateOne({ ...accounts(req), id, data: { ...program }, returning: false })
}

export const createKey = async (
  req: PayloadRequest,
  { shown, ...row }: Pick<StoredKey, 'account' | 'expiresAt' | 'madeAt' | 'madeBy'> & { shown: ServiceKey },
): Promise<StoredKey> => {
  const data = { ...row, publicId: shown.publicId, hash: hashOfServiceKey(shown) }
  // A copy: adapters write into what they are given.
  const made = await req.payload.db.create({ ...keys(req), data: { ...data } })
  return { ...data, id: String(made.id) }
}

/** Only this of a key changes, and when it was last used. */
export const writeKey = async (
  req: PayloadRequest,
  id: string,
  data: Partial<Pick<StoredKey, 'endedAt' | 'endedBy' | 'expiresAt'>>,
): Promise<void> => {
  await req.payload.db.updateOne({ ...keys(req), id, data: { ...data }, returning: false })
}
