import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock, now } from '@/lib/clock'
import { cleanLine, isBlank } from '@/lib/cleanText'
import { newServiceKey, writeServiceKey } from '@/lib/serviceKey'
import { actorIdOf, actorOf } from '../domain/actor'
import { anyOfRoles } from '../domain/refusal'
import { keyOf } from '../domain/keys'
import {
  LONGEST_KEY_DAYS,
  LONGEST_PROGRAM_NAME,
  MOST_KEYS,
  MOST_PROGRAMS,
  PROGRAMS,
  type Grants,
} from '../domain/programs'
import { WorkflowError, notSignedIn } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { keyValue, programValue, valueDigest } from '../ledgers/audit/seals'
import { personWith } from '../ledgers/people'
import {
  KEYS,
  countPrograms,
  createKey,
  createProgram,
  isAccepted,
  keyWith,
  openKeysOf,
  programWith,
  writeKey,
  writeProgram,
  type StoredKey,
  type StoredProgram,
} from '../ledgers/programs'
import { inTransaction } from '../ledgers/transaction'
import { tellAnswerers, tellNamed } from './tellOfPrograms'

const DAY_MS = 24 * 60 * 60_000

type Asked = { name: string; holder: string; grants: Grants }

/**
 * Makes a service account. Whoever makes it and whoever answers for it count as writers of what it writes; who is named
 * to answer for it does once they accept, so that nobody is taken out of texts by somebody else.
 * @throws WorkflowError 401 · 403 role · 409 too many · 422 with problems
 */
export async function makeProgram(caller: PayloadRequest, asked: Asked): Promise<StoredProgram> {
  requireAdministrator(caller)
  return inTransaction(caller, { about: [PROGRAMS] }, async (req) => {
    if ((await countPrograms(req)) >= MOST_PROGRAMS) throw refusal(409, 'tooMany', { number: MOST_PROGRAMS })
    const madeBy = actorIdOf(req)
    const { name, holder, grants } = await checked(req, asked)
    const program = await createProgram(req, {
      ...{ name, holder, grants, madeBy, madeAt: now() },
      answerers: [madeBy],
    })
    const { seq } = await recordProgram(req, program, 'programMade')
    await tellNamed(req, { program, seq })
    return program
  })
}

/**
 * Changes what an account may do, what it is called, or who answers for it: whoever did remains among its writers. Its
 * keys wait until whoever is named has accepted.
 */
export async function changeProgram(
  caller: PayloadRequest,
  id: string,
  asked: Asked,
): Promise<StoredProgram> {
  requireAdministrator(caller)
  return inTransaction(caller, { about: [keyOf(PROGRAMS, id)] }, async (req) => {
    const before = await openProgram(req, id)
    const { name, holder, grants } = await checked(req, asked)
    const program = { ...before, name, holder, grants }
    await writeProgram(req, program)
    const { seq } = await recordProgram(req, program, 'programChanged')
    await tellNamed(req, { before, program, seq })
    return program
  })
}

/**
 * Answers for an account from now on: who is named to, and nobody in their place.
 * @throws WorkflowError 401 · 404 · 409 ended
 */
export async function acceptProgram(caller: PayloadRequest, id: string): Promise<void> {
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  await inTransaction(caller, { about: [keyOf(PROGRAMS, id)] }, async (req) => {
    const before = await programWith(req, id)
    // To everybody else it is not there: what accounts there are is for administrators.
    if (before?.holder !== actor.id) throw refusal(404, 'isGone')
    if (before.endedAt) throw refusal(409, 'ended')
    if (isAccepted(before)) return
    const program = { ...before, answerers: [...before.answerers, actor.id] }
    await writeProgram(req, program)
    const { seq } = await recordProgram(req, program, 'programAccepted')
    await tellAnswerers(req, { kind: 'programAccepted', program, seq })
  })
}

/** Ends an account, with all its keys, for good: at once, in every process. */
export async function endProgram(caller: PayloadRequest, id: string): Promise<void> {
  requireAdministrator(caller)
  await inTransaction(caller, { about: [keyOf(PROGRAMS, id)] }, async (req) => {
    const before = await programWith(req, id)
    if (!before) throw refusal(404, 'isGone')
    if (before.endedAt) return
    const program = { ...before, endedAt: now(), endedBy: actorIdOf(req) }
    await writeProgram(req, program)
    const { seq } = await recordProgram(req, program, 'programEnded')
    for (const key of await openKeysOf(req, id)) await endKey(req, program, key)
    await tellAnswerers(req, { kind: 'programEnded', program, seq })
  })
}

/** What becomes of the key that an account has when it gets another: it ends at once, or in a day. */
type Before = 'now' | 'tomorrow'

/**
 * Gives an account a new key. Whoever does counts as a writer of what the account writes from then on.
 * @returns the key, which nobody learns a second time
 */
export async function makeKey(
  caller: PayloadRequest,
  id: string,
  { days, endsBefore }: { days: number; endsBefore: Before },
): Promise<{ key: string; row: StoredKey }> {
  requireAdministrator(caller)
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_KEY_DAYS)
    throw wrong('days', 'days', { number: LONGEST_KEY_DAYS })
  return inTransaction(caller, { about: [keyOf(PROGRAMS, id)] }, async (req) => {
    const before = await openProgram(req, id)
    const madeBy = actorIdOf(req)
    const program = { ...before, answerers: [...new Set([...before.answerers, madeBy])] }
    const [newest, ...older] = await openKeysOf(req, id)
    const at = clock()
    for (const key of older.slice(MOST_KEYS - 2)) await endKey(req, program, key)
    if (newest && endsBefore === 'now') await endKey(req, program, newest)
    if (newest && endsBefore === 'tomorrow') await endTomorrow(req, program, newest, at)
    const shown = newServiceKey()
    const expiresAt = new Date(at.getTime() + days * DAY_MS).toISOString()
    const row = await createKey(req, { shown, account: id, madeBy, madeAt: at.toISOString(), expiresAt })
    if (program.answerers.length > before.answerers.length) {
      await writeProgram(req, program)
      await recordProgram(req, program, 'programChanged')
    }
    await recordKey(req, { program, row, name: 'keyMade' })
    return { key: writeServiceKey(shown), row }
  })
}

/** Revokes a key: the next request with it is refused, in every process. */
export async function revokeKey(caller: PayloadRequest, id: string): Promise<void> {
  requireAdministrator(caller)
  const known = await keyWith(caller, id)
  if (!known) throw refusal(404, 'isGone')
  await inTransaction(caller, { about: [keyOf(PROGRAMS, known.account)] }, async (req) => {
    const [key, program] = [await keyWith(req, id), await programWith(req, known.account)]
    if (!key || !program) throw refusal(404, 'isGone')
    if (!key.endedAt) await endKey(req, program, key)
  })
}

async function endKey(req: PayloadRequest, program: StoredProgram, key: StoredKey): Promise<void> {
  const ending = { endedAt: now(), endedBy: actorIdOf(req) }
  await writeKey(req, key.id, ending)
  await recordKey(req, { program, row: { ...key, ...ending }, name: 'keyEnded' })
}

async function endTomorrow(req: PayloadRequest, program: StoredProgram, key: StoredKey, at: Date) {
  const expiresAt = new Date(at.getTime() + DAY_MS).toISOString()
  if (key.expiresAt <= expiresAt) return
  await writeKey(req, key.id, { expiresAt })
  await recordKey(req, { program, row: { ...key, expiresAt }, name: 'keyEndsTomorrow' })
}

const recordProgram = (req: PayloadRequest, program: StoredProgram, name: string) =>
  recordAct(req, {
    ...{ act: 'account', collection: PROGRAMS, documentId: String(program.id), name, subject: program.name },
    details: { valueDigest: valueDigest(programValue(program)), holder: program.holder },
  })

const recordKey = (
  req: PayloadRequest,
  { program, row, name }: { program: StoredProgram; row: StoredKey; name: string },
) =>
  recordAct(req, {
    ...{ act: 'account', collection: KEYS, documentId: row.id, name, subject: program.name },
    details: {
      valueDigest: valueDigest(keyValue(row)),
      account: row.account,
      until: row.expiresAt,
    },
  })

async function openProgram(req: PayloadRequest, id: string): Promise<StoredProgram> {
  const program = await programWith(req, id)
  if (!program) throw refusal(404, 'isGone')
  if (program.endedAt) throw refusal(409, 'ended')
  return program
}

async function checked(req: PayloadRequest, { grants, holder, name: given }: Asked): Promise<Asked> {
  const name = cleanLine(given).trim()
  if (isBlank(name) || name.length > LONGEST_PROGRAM_NAME)
    throw wrong('name', 'name', { number: LONGEST_PROGRAM_NAME })
  const person = await personWith(req, holder)
  if (!person || person.deactivatedAt || !person.staffRoles?.length) throw wrong('holder', 'holder')
  const some = Object.entries(grants).filter(([, acts]) => acts.length > 0)
  if (some.length === 0) throw wrong('grants', 'grants')
  return { name, holder, grants: Object.fromEntries(some.map(([place, acts]) => [place, [...acts].sort()])) }
}

function requireAdministrator(caller: PayloadRequest): void {
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  if (!actor.staffRoles.includes('administrator'))
    throw new WorkflowError(403, worded('reason.role', { roles: anyOfRoles(['administrator']) }), {
      code: 'role',
    })
}

type Why = 'days' | 'ended' | 'grants' | 'holder' | 'isGone' | 'name' | 'tooMany'

const refusal = (status: number, why: Why, values = {}) =>
  new WorkflowError(status, worded(`reason.program.${why}`, values), { code: why })

const wrong = (path: string, why: Why, values = {}) =>
  new WorkflowError(422, worded(`reason.program.${why}`, values), {
    code: 'invalid',
    problems: [{ path, code: 'invalid', ...worded(`reason.program.${why}`, values) }],
  })
