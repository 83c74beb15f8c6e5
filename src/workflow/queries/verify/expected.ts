import { SYSTEM } from '../../domain/actor'
import type { Closed } from '../../domain/editions'
import { editionKeyOf, keyOf } from '../../domain/keys'
import {
  LIVE_FACES,
  draftFaceOf,
  effectsOf,
  isTransitionName,
  transitionNamed,
  type LiveFace,
  type State,
} from '../../domain/table'
import { authorityOf, othersIn, type AuditRow } from '../../ledgers/audit/chain'
import { accountValue, redirectValue, valueDigest } from '../../ledgers/audit/seals'

/** What the log says of one document now. */
export type ExpectedDocument = {
  step: number
  live: LiveFace
  draft: string
  /** The newest act that made it public, or took it away. */
  publicSeq: number
  version: string | null
  hash: unknown
  publicDigest: unknown
  /** What the last validation bound to. */
  validatedHash: unknown
  isUnconfirmed: boolean
  /** The addresses that it has left. */
  formerAddresses: Set<string>
  withdrawal: { at: string | null; redirectTo: unknown; noticeDigest: unknown } | null
  /** The act in which its validated draft was scheduled, if it still is. */
  schedule: (Record<'publishAt' | 'note' | 'release' | 'expiresAt', unknown> & { seq: number }) | null
  /** The note to the change under way; and what the last validation bound to, unless it was before notes were bound. */
  note: SealedNote
  validatedNote: SealedNote | null
  /** The act in which its public text was given a time to expire, if that still stands. */
  expiry: { seq: number; expiresAt: unknown } | null
  /** Who saved since the last edition. */
  savers: Set<string>
}

/** What the log says of one edition now. */
type ExpectedEdition = {
  seq: number
  hash: unknown
  note: unknown
  isSealed: boolean
  /** The digests of what two people made of its note, in order. */
  corrections: unknown[]
  closed: Closed | null
  /** Of what is left of it since its words were erased. */
  seal?: unknown
}

/**
 * Reads the acts of the log in their order, and keeps what must be true after them: of each document, edition,
 * account, redirect and file, and of the settings. What `audit:verify` then finds in the database is held against
 * it. Memory grows with the number of things, not of acts.
 */
export class Expected {
  readonly documents = new Map<string, ExpectedDocument>()
  /** The row that made each edition, by its key. */
  readonly editions = new Map<string, ExpectedEdition>()
  /** Digests by `collection/id`; null where the thing was removed, `undefined` where only its existence is known. */
  readonly values = new Map<string, string | null | undefined>()
  /** What acts of format 1 did not seal, as an upgrade found it. */
  readonly baseline = new Map<string, string>()
  /** What the log itself contradicts. */
  readonly faults: { seq: number; message: string }[] = []
  private readonly proposals = new Map<string, { digest: unknown; by: string }>()
  private readonly roles = new Map<string, { staffRoles: string[]; deactivatedAt: boolean }>()

  read(rows: readonly AuditRow[]): void {
    for (const row of rows) this.readOne(row)
  }

  private readOne(row: AuditRow): void {
    const key = keyOf(row.collection, row.documentId)
    const { act } = row
    if (act === 'create' || act === 'save' || act === 'transition') this.readStep(key, row)
    else if (act === 'deletion') {
      this.documents.delete(key)
      this.values.set(key, null)
    } else if (act === 'account') {
      const after = this.accountAfter(row)
      if (after !== undefined) this.values.set(key, after)
    } else if (act === 'redirect')
      this.values.set(key, row.name === 'delete' ? null : (digestIn(row) ?? redirectDigest(row)))
    else if (act === 'site' || act === 'media') this.values.set(key, digestIn(row))
    else if (act === 'note') this.editions.get(row.documentId)?.corrections.push(row.details?.noteDigest)
    else if (act === 'edition' || act === 'redaction') this.readEdition(key, row)
    else if (act === 'proposal') this.readProposal(row)
    else if (act === 'baseline')
      for (const line of (row.details?.digests ?? []) as string[])
        this.baseline.set(line.slice(65), line.slice(0, 64))
  }

  private readEdition(key: string, { act, details, name, version }: AuditRow): void {
    const edition = this.editions.get(editionKeyOf({ key, version }))
    if (edition && act === 'edition') edition.closed = name === 'withhold' ? 'withheld' : null
    else if (edition && name === 'text') Object.assign(edition, { closed: 'redacted', seal: details?.seal })
  }

  /** What is confirmed must be what was proposed, and by somebody else. */
  private readProposal({ actorId, details, documentId, seq, to }: AuditRow): void {
    if (to === 'pending') this.proposals.set(documentId, { digest: details?.valueDigest, by: actorId })
    else if (to === 'confirmed') {
      const proposed = this.proposals.get(documentId)
      if (proposed?.digest !== details?.valueDigest || proposed?.by === actorId)
        this.faults.push({ seq, message: `row ${seq} confirmed something else than somebody else proposed` })
    }
    if (to !== 'pending') this.proposals.delete(documentId)
  }

  private readStep(key: string, row: AuditRow): void {
    const { act, details, name, seq } = row
    const [live = 'none', state = 'draft'] = row.to.split('/')
    const after = this.documents.get(key) ?? unwritten()
    const { validatedHash } = after
    const people = [row.actorId, ...othersIn(details)]
    const isBySystem = row.actorId === SYSTEM
    const fault = (what: string) => this.faults.push({ seq, message: `row ${seq}: ${what}` })
    if (isBySystem && act === 'transition' && !((authorityOf(row) ?? seq) < seq))
      fault('the system did this, and no earlier act of a person says so')
    this.documents.set(key, after)
    after.step = Number(row.key.slice(key.length + 1))
    after.live = LIVE_FACES.find((face) => face === live) ?? 'none'
    // A state is a draft face or, where nothing is being prepared, the live one.
    after.draft = draftFaceOf(state as State)
    if (act !== 'transition') {
      for (const person of people) after.savers.add(person)
      after.schedule = null
    }
    if (act !== 'transition' || !isTransitionName(name)) return
    const { changeNote, contributors, edition, expiry, marks, schedule, secondLook, text } = effectsOf(name)
    if (isBySystem && text === 'draftGoesPublic' && !isOnTime(row, after.schedule))
      fault(`${key} went public otherwise than a person had scheduled`)
    const isExpiry = isBySystem && transitionNamed(name).bySystem === 'onExpiry'
    if (isExpiry && !hasExpired(row, after.expiry)) fault(`${key} expired otherwise than a person had said`)
    if (expiry) after.expiry = null
    if (expiry === 'ofSchedule' && after.schedule?.expiresAt) after.expiry = after.schedule
    if (expiry === 'opens') after.expiry = { seq, expiresAt: details?.expiresAt }
    if (schedule === 'closes') after.schedule = null
    if (schedule === 'opens') {
      const { expiresAt, noteDigest: note, publishAt, release } = details ?? {}
      after.schedule = { seq, publishAt, note, release, expiresAt }
      // Before notes were given with a request for review, they were given with this.
      after.note = noteIn(row)
    }
    if (changeNote === 'given') after.note = noteIn(row)
    if (changeNote === 'given' && after.note.digest) for (const person of people) after.savers.add(person)
    if (changeNote === 'bound') after.validatedNote = details?.noteDigest === undefined ? null : noteIn(row)
    if (marks === 'fingerprint') after.validatedHash = details?.hash
    if (secondLook) after.isUnconfirmed = secondLook === 'opens'
    if (contributors === 'nobody' || (contributors === 'nobodyIfPublic' && after.live !== 'none'))
      after.savers.clear()
    if (text === 'publicIsWithdrawn') {
      const isSealed = row.format !== null
      after.publicSeq = seq
      after.withdrawal = {
        at: isSealed ? row.at : null,
        redirectTo: details?.redirectTo,
        noticeDigest: isSealed ? (details?.noticeDigest ?? null) : undefined,
      }
    }
    if (changeNote === 'used' || text === 'draftIsPutAside') after.note = NO_NOTE
    if (!edition) return
    if (edition === 'validated' && details?.hash !== validatedHash)
      this.faults.push({ seq, message: `row ${seq} published a text of ${key} that nobody had validated` })
    if (edition === 'validated' && after.validatedNote && !isSameNote(noteIn(row), after.validatedNote))
      this.faults.push({ seq, message: `row ${seq} published ${key} with a note that nobody had validated` })
    Object.assign(after, {
      ...{ publicSeq: seq, version: row.version, hash: details?.hash, publicDigest: details?.publicDigest },
      withdrawal: null,
    } satisfies Partial<ExpectedDocument>)
    const { from, to } = (details?.address ?? {}) as { from?: string; to?: string }
    if (from) after.formerAddresses.add(from)
    if (to) after.formerAddresses.delete(to)
    if (row.format === null) this.baseline.delete(`public ${key}`)
    this.editions.set(editionKeyOf({ key, version: row.version }), {
      ...{ seq, hash: details?.hash, note: details?.noteDigest, isSealed: row.format !== null },
      ...{ corrections: [], closed: null },
    })
  }

  /** An account after an act; acts of format 1 name the permissions instead of sealing them. */
  private accountAfter(row: AuditRow): string | null | undefined {
    const sealed = digestIn(row)
    if (sealed) return sealed
    // An act of format 2 that seals no value changes none: a link was given out, a lock was lifted.
    if (row.format !== null) return this.values.get(keyOf(row.collection, row.documentId))
    // An account begins with the act that made it; an act on “all” makes none.
    if (row.name !== 'created' && !this.roles.has(row.documentId)) return undefined
    const before = this.roles.get(row.documentId) ?? { staffRoles: [], deactivatedAt: false }
    const after = {
      staffRoles:
        row.name === 'created' || row.name === 'staffRoles'
          ? row.to.split(', ').filter(Boolean)
          : before.staffRoles,
      deactivatedAt:
        row.name === 'deactivated' ||
        (row.name !== 'reactivated' && row.name !== 'created' && before.deactivatedAt),
    }
    this.roles.set(row.documentId, after)
    return valueDigest(accountValue(after))
  }
}

/** Did the system publish what was scheduled, on that act, not before its time, and with that note? */
const isOnTime = (row: AuditRow, schedule: ExpectedDocument['schedule']): boolean =>
  schedule !== null &&
  authorityOf(row) === schedule.seq &&
  row.at >= String(schedule.publishAt) &&
  row.details?.noteDigest === schedule.note

const hasExpired = (row: AuditRow, expiry: ExpectedDocument['expiry']): boolean =>
  expiry !== null && authorityOf(row) === expiry.seq && row.at >= String(expiry.expiresAt)

/** What an act seals of a note to the public. */
type SealedNote = { digest: unknown; isMinor: boolean }

const NO_NOTE: SealedNote = { digest: undefined, isMinor: false }

const noteIn = ({ details }: AuditRow): SealedNote => ({
  digest: details?.noteDigest ?? undefined,
  isMinor: details?.minor === true,
})

const isSameNote = (one: SealedNote, other: SealedNote) =>
  one.digest === other.digest && one.isMinor === other.isMinor

const unwritten = (): ExpectedDocument => ({
  ...{ step: 0, live: 'none', draft: 'draft', publicSeq: 0, version: null, hash: null, publicDigest: null },
  ...{ validatedHash: null, isUnconfirmed: false, withdrawal: null, schedule: null, expiry: null },
  ...{ note: NO_NOTE, validatedNote: null, formerAddresses: new Set(), savers: new Set() },
})

const digestIn = ({ details }: AuditRow): string | undefined =>
  typeof details?.valueDigest === 'string' ? details.valueDigest : undefined

const redirectDigest = ({ details }: AuditRow) =>
  valueDigest(redirectValue({ from: String(details?.from), to: String(details?.to) }))
