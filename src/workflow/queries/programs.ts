import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import { MOST_PROGRAMS, type Grants } from '../domain/programs'
import { STAFF_ROLES } from '../domain/table'
import { namesOf, staffWith } from '../ledgers/people'
import { allPrograms, isAccepted, keysOf, openProgramsOf, type StoredKey } from '../ledgers/programs'

export type KeyRow = {
  id: string
  publicId: string
  madeBy: string
  madeAt: string
  expiresAt: string
  lastUsedAt: string | null
}

export type ProgramRow = {
  id: string
  name: string
  grants: Grants
  /** Who answers for it; or is to, and has not accepted. */
  holder: { id: string; name: string; isAccepted: boolean }
  /** Everybody who counts as a writer of what it writes. */
  answerers: string[]
  /** Those that hold. */
  keys: KeyRow[]
  endedAt: string | null
}

/** Keys that are read for the screen: more than all accounts have open. */
const MOST_KEYS_READ = 500

/** The service accounts for administrators, the ended ones last; and who could answer for one. Four questions. */
export async function programsAtDesk(
  req: PayloadRequest,
): Promise<{ programs: ProgramRow[]; people: { id: string; name: string }[] }> {
  const stored = await allPrograms(req, 2 * MOST_PROGRAMS)
  const keys =
    stored.length > 0
      ? await keysOf(
          req,
          stored.map(({ id }) => String(id)),
          MOST_KEYS_READ,
        )
      : []
  const nameOf = await namesOf(req, [
    ...stored.flatMap(({ answerers, holder }) => [holder, ...answerers]),
    ...keys.map(({ madeBy }) => madeBy),
  ])
  const isOpen = ({ endedAt, expiresAt }: StoredKey) => !endedAt && expiresAt > now()
  const rows = stored.map(({ id, name, grants, holder, answerers, endedAt }): ProgramRow => ({
    ...{ id: String(id), name, grants, endedAt: endedAt ?? null },
    holder: { id: holder, name: nameOf(holder), isAccepted: isAccepted({ answerers, holder }) },
    answerers: answerers.map(nameOf),
    keys: keys
      .filter((key) => key.account === String(id) && isOpen(key))
      .map((key) => ({
        ...{ id: String(key.id), publicId: key.publicId, madeBy: nameOf(key.madeBy), madeAt: key.madeAt },
        ...{ expiresAt: key.expiresAt, lastUsedAt: key.lastUsedAt ?? null },
      })),
  }))
  const people = (await staffWith(req, STAFF_ROLES)).map(({ id, name }) => ({ id, name }))
  return {
    programs: [...rows.filter(({ endedAt }) => !endedAt), ...rows.filter(({ endedAt }) => endedAt)],
    people: people.sort((one, other) => one.name.localeCompare(other.name)),
  }
}

/** The accounts that somebody is named to answer for, and has not accepted: nothing else of them is for everybody. */
export async function programsNaming(
  req: PayloadRequest,
  person: string,
): Promise<{ id: string; name: string }[]> {
  const stored = await openProgramsOf(req, person, MOST_PROGRAMS)
  return stored.filter((program) => !isAccepted(program)).map(({ id, name }) => ({ id: String(id), name }))
}

/** Is somebody asked to answer for an account? One question, of a few rows. */
export const isNamedForProgram = async (payload: Payload, person: string): Promise<boolean> =>
  (await programsNaming(await createLocalReq({ context: {} }, payload), person)).length > 0
