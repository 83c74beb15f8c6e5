import type { CollectionSlug, Payload } from 'payload'
import { sha256 } from '@/lib/hash'
import { keyOf } from '../../domain/keys'
import {
  editionSeal,
  accountValue,
  fileValue,
  keyValue,
  programValue,
  redirectValue,
  siteValue,
  valueDigest,
} from '../../ledgers/audit/seals'
import type { Expected } from './expected'
import { pagesOf } from '../../ledgers/audit/read'

export type LedgerRow = Record<string, unknown> & { id: string }

/** What has neither steps nor editions: of which collection, what counts of a row, and what people call it. */
export const VALUES: {
  collection: CollectionSlug
  word: string
  valueOf: (row: Record<string, unknown>) => unknown
}[] = [
  { collection: 'users', word: 'The permissions of', valueOf: accountValue },
  { collection: 'redirects', word: 'The redirect', valueOf: redirectValue },
  { collection: 'media', word: 'The file', valueOf: fileValue },
  { collection: 'service-accounts', word: 'The service account', valueOf: programValue },
  { collection: 'service-keys', word: 'The key', valueOf: keyValue },
]

/**
 * Holds accounts, redirects, files, settings, editions and change notes against what the log sealed.
 * @param uses how many public texts show each file
 */
export async function compareLedgers(
  payload: Payload,
  expected: Expected,
  uses: ReadonlyMap<string, number>,
): Promise<string[]> {
  const faults: string[] = []
  const site = (await payload.db.findGlobal<LedgerRow>({ slug: 'site', locale: 'all' })) as LedgerRow | null
  faults.push(...siteFaults(site, expected))
  for (const { collection, word, valueOf } of VALUES) {
    const seen = new Set<string>()
    for await (const rows of pagesOf<LedgerRow>(payload, collection)) {
      for (const row of rows) {
        const key = keyOf(collection, row.id)
        seen.add(key)
        if (!expected.values.has(key) || expected.values.get(key) === null)
          faults.push(`${word} ${row.id}: the audit log does not say that anybody made it`)
        else if (isOther(sealedOf(expected, key), valueOf(row)))
          faults.push(`${word} ${row.id}: changed, and the audit log does not say by whom`)
        if (collection === 'media') faults.push(...openFaults(row, { uses, logo: logoOf(site) }))
      }
    }
    for (const [key, digest] of expected.values)
      if (key.startsWith(`${collection}/`) && digest !== null && !seen.has(key))
        faults.push(
          `${word} ${key.slice(collection.length + 1)}: gone, and the audit log does not say who removed it`,
        )
  }
  faults.push(...(await editionFaults(payload, expected)))
  faults.push(...(await noteFaults(payload, expected)))
  faults.push(...(await recordFaults(payload, expected)))
  return faults
}

const sealedOf = ({ values, baseline }: Expected, key: string) => values.get(key) ?? baseline.get(key)

/** Is it not what was sealed? What nobody has sealed, in the time before an upgrade, cannot be told. */
const isOther = (sealed: string | undefined, value: unknown) =>
  sealed !== undefined && sealed !== valueDigest(value)

function siteFaults(site: LedgerRow | null, expected: Expected): string[] {
  const sealed = sealedOf(expected, 'site/site')
  const value = siteValue(site ?? {})
  const isKnown = expected.values.has('site/site') || sealed !== undefined
  // Nobody has set anything yet, and nothing is there.
  if (!isKnown && valueDigest(value) === valueDigest({})) return []
  return !isKnown || isOther(sealed, value)
    ? ['The settings of the site: changed, and the audit log does not say by whom']
    : []
}

const logoOf = (site: LedgerRow | null) => {
  const image = (site?.logo as { image?: unknown } | null | undefined)?.image
  return image ? String(image) : null
}

/** Who may open a file follows from the public texts that show it, and from the settings. */
function openFaults(
  { id, publicUses, isLogo }: LedgerRow,
  { uses, logo }: { uses: ReadonlyMap<string, number>; logo: string | null },
): string[] {
  const isShown = (uses.get(id) ?? 0) > 0
  if (Number(publicUses ?? 0) > 0 !== isShown)
    return [
      isShown
        ? `The file ${id}: a public text shows it, and the public cannot open it`
        : `The file ${id}: the public can open it, and no public text shows it`,
    ]
  return Boolean(isLogo) !== (logo === id)
    ? [`The file ${id}: marked as the logo otherwise than the settings say`]
    : []
}

/** What is wrong with an edition, held against the log; null where nothing is. */
export function editionFault(row: LedgerRow, { editions, baseline }: Expected): string | null {
  const key = String(row.key)
  const made = editions.get(key)
  if (!made) return `The edition ${key}: the audit log does not say that anybody published it`
  if (
    row.hash !== made.hash ||
    (made.seal !== undefined && row.seal !== made.seal) ||
    (made.isSealed || made.seal !== undefined
      ? row.seal !== editionSeal(row)
      : isOther(baseline.get(`edition ${key}`), withoutId(row)))
  )
    return `The edition ${key}: changed since it was published`
  return (row.closed ?? null) === made.closed
    ? null
    : `The edition ${key}: withheld, or not, otherwise than the audit log says`
}

async function editionFaults(payload: Payload, expected: Expected): Promise<string[]> {
  const faults: string[] = []
  const seen = new Set<string>()
  for await (const rows of pagesOf<LedgerRow>(payload, 'editions')) {
    for (const row of rows) {
      seen.add(String(row.key))
      const fault = editionFault(row, expected)
      if (fault) faults.push(fault)
    }
  }
  for (const key of expected.editions.keys())
    if (!seen.has(key)) faults.push(`The edition ${key}: gone, and nobody can have deleted it`)
  return faults
}

/** Of each edition the note that was published with it, and the corrections that two people made since, in order. */
async function noteFaults(payload: Payload, { editions, baseline }: Expected): Promise<string[]> {
  const kept = new Map<string, { at: string; digest: string }[]>()
  for await (const rows of pagesOf<LedgerRow>(payload, 'change-notes'))
    for (const { at, edition, note } of rows) {
      const notes = kept.get(String(edition)) ?? []
      kept.set(String(edition), [...notes, { at: String(at), digest: sha256(String(note)) }])
    }
  const faults: string[] = []
  for (const [edition, notes] of kept) {
    const made = editions.get(edition)
    const sealed = made?.isSealed ? (made.note ?? null) : baseline.get(`note ${edition}`)
    const [first, ...others] = notes.toSorted((a, b) => (a.at < b.at ? -1 : 1)).map(({ digest }) => digest)
    if (!made || (sealed !== undefined && sealed !== first) || others.join() !== made.corrections.join())
      faults.push(`The change note to ${edition}: not the one that was published with it, nor a correction`)
  }
  for (const [edition, { isSealed, note }] of editions)
    if (isSealed && note && !kept.has(edition)) faults.push(`The change note to ${edition}: gone`)
  return faults
}

/** An edition of before seals, without what the database adds. */
export const withoutId = ({ id: _, closed: __, ...row }: LedgerRow): Record<string, unknown> => row

/** A record of nothing would answer at an address, and could send readers anywhere. */
async function recordFaults(payload: Payload, { documents }: Expected): Promise<string[]> {
  const faults: string[] = []
  for await (const rows of pagesOf<LedgerRow>(payload, 'records'))
    for (const row of rows) {
      const { changeNote, key, expiresAt, expiresIn, minor, publishAt, release, scheduledIn } = row
      const document = documents.get(String(key))
      if (!document) faults.push(`The record ${String(key)}: the audit log does not know such a document`)
      else if (
        (publishAt ?? null) !== (document.schedule?.publishAt ?? null) ||
        (scheduledIn ?? null) !== (document.schedule?.seq ?? null) ||
        (release ?? null) !== (document.schedule?.release ?? null) ||
        (row.nextExpiresAt ?? null) !== (document.schedule?.expiresAt ?? null)
      )
        faults.push(`The schedule of ${String(key)}: not the one that somebody asked for`)
      else if (
        (changeNote ? sha256(String(changeNote)) : undefined) !== document.note.digest ||
        Boolean(minor) !== document.note.isMinor
      )
        faults.push(`The change note of ${String(key)}: not the one that was given with the text`)
      else if (
        (expiresAt ?? null) !== (document.expiry?.expiresAt ?? null) ||
        (expiresIn ?? null) !== (document.expiry?.seq ?? null)
      )
        faults.push(`The expiry of ${String(key)}: not the one that somebody asked for`)
      const former = ((row.formerAddresses ?? []) as string[]).toSorted().join()
      if (document && former !== [...document.formerAddresses].sort().join())
        faults.push(`The former addresses of ${String(key)}: not those that it has left`)
    }
  return faults
}
