import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import type { RecurringKind } from '@/jobs/kinds'
import { clock, now } from '@/lib/clock'
import { env } from '@/lib/env'
import { sha256 } from '@/lib/hash'
import { createAsk, type AskOutside } from '@/lib/http/askOutside'
import type { KnownRules } from '@/lib/http/robots'
import { isLeft, troubleOf, type LinkAnswer } from '../domain/brokenLinks'
import { keyOf } from '../domain/keys'
import { MEDIA } from '../domain/references'
import { pagesOf } from '../ledgers/audit/read'
import {
  addCheck,
  changeCheck,
  dueChecks,
  pagesOfChecks,
  removeChecks,
  type LinkCheck,
} from '../ledgers/linkChecks'
import { countPublicRecords, publicRecords } from '../ledgers/records'
import { HOSTS_AT_ONCE, byHost, createAnswers, publicLinks } from '../queries/links'

/** Our name as a robots.txt may say it. */
export const LINK_AGENT = 'fora-link-checker'

const SECOND_MS = 1_000
const HOUR_MS = 3_600 * SECOND_MS
/** At which time (UTC) few people are at work. */
const TIME = { hours: 1, minutes: 20 }
/** A link that answers is asked each week, a broken one each night: nights, not hours, so a little less. */
const AGAIN_MS = { fine: (7 * 24 - 12) * HOUR_MS, broken: 20 * HOUR_MS }
const LEASE_MS = 10 * 60 * SECOND_MS
/** A piece begins no other link after this, and waits no longer than that for one: a process can end between pieces. */
const PIECE_MS = 5 * SECOND_MS
const LINK_MS = 20 * SECOND_MS
const LINKS_OF_A_PIECE = 200
/** The others of its host go behind what waits, so that no host holds up all others. */
const MOST_OF_A_HOST = 40
const PLACES_KEPT = 5
/** Hosts that had answered and are silent all at once: more likely it is we who have no way out. */
const HOSTS_THAT_TELL = 3
const TRIES_WITHOUT_ANSWER = 8

/** What is used in place of the internet, for tests. */
type Own = { ask?: AskOutside; isAsking?: () => boolean; pieceMs?: number }

/**
 * Each night: notes to which addresses public texts lead and which of their files are missing, and asks the addresses
 * whose turn it is, in pieces of seconds. Each answer is written by itself: what is cut short goes on where it was.
 */
export function linkChecking(own: Own = {}): RecurringKind {
  /** What the robots.txt of hosts said in one night, for all its pieces. */
  let said: { night: string; kept: KnownRules } | null = null
  const saidIn = (night: string): KnownRules => {
    if (said?.night !== night) said = { night, kept: new Map() }
    return said.kept
  }
  return {
    name: 'linkChecks',
    lease: LEASE_MS,
    next: (after) => {
      const today = new Date(after)
      today.setUTCHours(TIME.hours, TIME.minutes, 0, 0)
      return today > after ? today : new Date(today.getTime() + 24 * HOUR_MS)
    },
    run: async ({ req, job, signal }) => {
      const isAsking = own.isAsking?.() ?? env.LINK_CHECKS
      if (!job.data) {
        await noteLinks(req.payload, { isAsking, signal })
        return isAsking ? { data: { noted: now() } } : undefined
      }
      const noted = String(job.data.noted)
      const ask = own.ask ?? askFor()
      const pieceMs = own.pieceMs ?? PIECE_MS
      const piece = { ask, signal, pieceMs, noted, kept: saidIn(noted), attempts: job.attempts }
      const isMore = isAsking && (await askSome(req.payload, piece))
      if (!isMore) said = null
      return isMore ? { data: job.data } : undefined
    },
  }
}

export const linkChecks = linkChecking()

let asking: AskOutside | undefined
/** One for all pieces: it knows when each host was asked last. */
const askFor = (): AskOutside => (asking ??= createAsk({ agent: `${LINK_AGENT} (+${env.SERVER_URL})` }))

type Found = Pick<LinkCheck, 'key' | 'address' | 'texts' | 'places' | 'collections'> & { isFile?: true }

/** Makes the ledger what the public texts say: what is new comes, what no text names goes. */
async function noteLinks(
  payload: Payload,
  { isAsking, signal }: { isAsking: boolean; signal: AbortSignal },
): Promise<void> {
  const found = new Map<string, Found>()
  for (const each of await missingFiles(payload, signal)) found.set(each.key, each)
  if (isAsking)
    for (const [address, places] of await publicLinks(payload, new URL(env.SERVER_URL).host, signal)) {
      const keys = [...new Set(places.map(({ collection, documentId }) => keyOf(collection, documentId)))]
      const key = sha256(address)
      found.set(key, { key, address, ...placesIn(keys, keys.length) })
    }
  for await (const rows of pagesOfChecks(payload)) {
    const gone = rows.filter(({ key }) => !found.has(key)).map(({ key }) => key)
    await removeChecks(payload, gone)
    for (const row of rows) {
      signal.throwIfAborted()
      const now = found.get(row.key)
      found.delete(row.key)
      if (now && (now.isFile || !isAlike(row, now))) await changeCheck(payload, row, ofFound(now))
    }
  }
  for (const each of found.values()) {
    signal.throwIfAborted()
    const when = each.isFile ? { brokenSince: now(), dueAt: null } : { brokenSince: null, dueAt: now() }
    await addCheck(payload, { ...NEW, ...when, ...ofFound(each) })
  }
}

const NEW = { answer: null, trouble: null, askedAt: null }

const ofFound = ({ isFile, ...each }: Found) => ({
  ...each,
  ...(isFile && { answer: 'fileGone', trouble: 'file' as const, askedAt: now() }),
})

const isAlike = (row: LinkCheck, found: Found): boolean =>
  row.texts === found.texts &&
  row.collections === found.collections &&
  row.places.join() === found.places.join()

/** `keys` of texts: all, or the first of `total`. */
const placesIn = (keys: readonly string[], total: number) => ({
  texts: total,
  places: [...keys].sort().slice(0, PLACES_KEPT),
  collections: `,${[...new Set(keys.map((key) => key.split('/')[0]))].sort().join()},`,
})

type File = { id: string; filename?: string | null; publicUses?: number | null }

/** The files that public texts show and that are not where they were stored. */
async function missingFiles(payload: Payload, signal: AbortSignal): Promise<Found[]> {
  const { upload } = payload.collections[MEDIA].config
  if (upload.disableLocalStorage || !upload.staticDir) return []
  const req = await createLocalReq({ context: {} }, payload)
  const missing: Found[] = []
  for await (const files of pagesOf<File>(payload, MEDIA)) {
    signal.throwIfAborted()
    for (const { id, filename, publicUses } of files) {
      if (!filename || !publicUses || (await isThere(path.join(upload.staticDir, filename)))) continue
      const key = keyOf(MEDIA, id)
      const where = { references: { in: [key] } }
      const texts = await publicRecords(req, where, { limit: PLACES_KEPT, sort: 'address' })
      const total = await countPublicRecords(req, where)
      const keys = texts.map((text) => text.key)
      missing.push({ key, address: filename, isFile: true, ...placesIn(keys, total) })
    }
  }
  return missing
}

async function isThere(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** `noted`: when the texts of this night had been read. */
type Piece = Required<Pick<Own, 'ask' | 'pieceMs'>> & {
  signal: AbortSignal
  noted: string
  kept: KnownRules
  attempts: number
}

/**
 * Asks some of the addresses whose turn it is, several hosts at once, and writes what they say.
 * @returns whether there may be more
 * @throws Error where all that answered before are silent: then nothing is written
 */
async function askSome(payload: Payload, piece: Piece): Promise<boolean> {
  const { ask, attempts, kept, noted, pieceMs, signal } = piece
  const due = await dueChecks(payload, LINKS_OF_A_PIECE)
  if (due.length === 0) return false
  const answerOf = createAnswers(ask, LINK_AGENT, kept)
  const until = performance.now() + pieceMs
  const answers: { row: LinkCheck; answer: LinkAnswer }[] = []
  const hosts = [...byHost(due, ({ address }) => address).values()]
  // Once a night: then all that waits behind them has as many of its host.
  const late = hosts.flatMap((rows) =>
    rows.slice(MOST_OF_A_HOST).filter(({ dueAt }) => dueAt === null || dueAt <= noted),
  )
  const askOfHosts = async () => {
    for (let rows = hosts.shift(); rows; rows = hosts.shift())
      for (const row of rows.slice(0, MOST_OF_A_HOST)) {
        if (performance.now() > until || signal.aborted) return
        answers.push({ row, answer: await within(LINK_MS, signal, (own) => answerOf(row.address, own)) })
      }
  }
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, askOfHosts))
  signal.throwIfAborted()
  if (attempts < TRIES_WITHOUT_ANSWER && isSilentAllAround(answers))
    throw new Error('No host that was asked has answered: is there a way out to the internet?')
  for (const { row, answer } of answers) await changeCheck(payload, row, verdictOf(row, answer))
  for (const row of late) await changeCheck(payload, row, { dueAt: now() })
  return true
}

const isSilentAllAround = (answers: readonly { row: LinkCheck; answer: LinkAnswer }[]): boolean => {
  const told = answers.filter(
    ({ answer, row }) => row.trouble !== 'silent' && answer !== 'notAnAddress' && !isLeft(answer),
  )
  const hosts = new Set(told.map(({ row }) => new URL(row.address).host))
  return hosts.size >= HOSTS_THAT_TELL && told.every(({ answer }) => troubleOf(answer) === 'silent')
}

/** What takes longer is a time-out; only the end of the whole piece ends it as an error. */
async function within(
  ms: number,
  signal: AbortSignal,
  begin: (own: AbortSignal) => Promise<LinkAnswer>,
): Promise<LinkAnswer> {
  const limit = AbortSignal.timeout(ms)
  const own = AbortSignal.any([signal, limit])
  // Looking up a name cannot be cut short: nobody waits for it.
  const late = new Promise<never>((_, fail) => {
    own.addEventListener('abort', () => fail(own.reason as Error), { once: true })
  })
  try {
    return await Promise.race([begin(own), late])
  } catch (error) {
    if (!signal.aborted && error instanceof Error && error.name === 'TimeoutError') return 'timeout'
    throw error
  }
}

function verdictOf(row: LinkCheck, answer: LinkAnswer): Partial<LinkCheck> {
  const trouble = troubleOf(answer)
  const again = clock().getTime() + (trouble ? AGAIN_MS.broken : AGAIN_MS.fine)
  return {
    ...{ trouble, answer: String(answer), askedAt: now(), dueAt: new Date(again).toISOString() },
    brokenSince: trouble ? (row.brokenSince ?? now()) : null,
  }
}
