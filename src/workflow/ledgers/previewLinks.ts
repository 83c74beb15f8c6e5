import type { Payload, PayloadRequest, Where } from 'payload'
import type { Locale } from '@/i18n/locales'
import { clock, HOUR_MS, now } from '@/lib/clock'
import { hmac, randomToken, sha256 } from '@/lib/hash'
import { about } from '../domain/keys'
import type { LinkEnd } from '../domain/previewLinks'

/** An address at which somebody outside reads one version of one draft in one language. */
export type PreviewLink = {
  id: string
  /** The fingerprint of its key: who reads the database cannot follow it. */
  token: string
  collection: string
  documentId: string
  versionId: string
  /** The number of that version. */
  number: string
  language: Locale
  purpose: string
  madeBy: string
  /** ISO 8601, UTC, as all moments here. */
  madeAt: string
  expiresAt: string
  lastUsedAt: string | null
  endedAt: string | null
  endedBy: string | null
  end: LinkEnd | null
}

/** What an address names beside its key. */
type LinkPlace = { collection: string; id: string; language: Locale }
type Document = { collection: string; documentId: string }

const links = (req: PayloadRequest) => ({ collection: 'preview-links' as const, req })

const openOf = (document: Document): Where => ({
  and: [about(document), { endedAt: { exists: false } }, { expiresAt: { greater_than: now() } }],
})

const NONCE_BYTES = 16
const KEY = /^([0-9a-f]{32})([0-9a-f]{64})$/

const signatureOf = ({ secret }: Payload, { collection, id, language }: LinkPlace, nonce: string): string =>
  hmac(secret, ['preview link', collection, id, language, nonce].join('\n'))

/** A new key for this text in this language, and for no other. */
export const newKey = (payload: Payload, place: LinkPlace): string => {
  const nonce = randomToken(NONCE_BYTES)
  return nonce + signatureOf(payload, place, nonce)
}

/** Have we made this key, for this text in this language? Guesses end here, before the database is asked. */
export const isOwnKey = (payload: Payload, place: LinkPlace, key: string): boolean => {
  const [, nonce, signature] = KEY.exec(key) ?? []
  if (!nonce || !signature) return false
  // Both hashed by us: how long this takes says nothing about the one that is right.
  return hmac(payload.secret, signature) === hmac(payload.secret, signatureOf(payload, place, nonce))
}

export const linkWithKey = (req: PayloadRequest, key: string): Promise<PreviewLink | null> =>
  req.payload.db.findOne<PreviewLink>({ ...links(req), where: { token: { equals: sha256(key) } } })

export const linkWith = (req: PayloadRequest, id: string): Promise<PreviewLink | null> =>
  req.payload.db.findOne<PreviewLink>({ ...links(req), where: { id: { equals: id } } })

/** The newest links of a text. */
export async function linksOf(
  req: PayloadRequest,
  document: Document,
  limit: number,
): Promise<PreviewLink[]> {
  const { docs } = await req.payload.db.find<PreviewLink>({
    ...{ ...links(req), limit, pagination: false, sort: '-madeAt', where: about(document) },
  })
  return docs
}

/** How many links of a text are open. */
export const countOpenLinks = async (req: PayloadRequest, document: Document): Promise<number> =>
  (await req.payload.db.count({ ...links(req), where: openOf(document) })).totalDocs

/** When a person made the oldest of their newest links, if they have made so many within an hour. */
export async function manyMadeSince(
  req: PayloadRequest,
  madeBy: string,
  many: number,
): Promise<string | undefined> {
  const since = new Date(clock().getTime() - HOUR_MS).toISOString()
  const { docs } = await req.payload.db.find<PreviewLink>({
    ...{ ...links(req), limit: 1, page: many, pagination: true, sort: '-madeAt' },
    where: { and: [{ madeBy: { equals: madeBy } }, { madeAt: { greater_than: since } }] },
  })
  return docs[0]?.madeAt
}

/** Writes a link, in the transaction of `req`. */
export const writeLink = (
  req: PayloadRequest,
  {
    key,
    ...link
  }: Omit<PreviewLink, 'id' | 'token' | 'lastUsedAt' | 'endedAt' | 'endedBy' | 'end'> & { key: string },
): Promise<PreviewLink> => {
  const data = {
    ...link,
    token: sha256(key),
    ...{ lastUsedAt: null, endedAt: null, endedBy: null, end: null },
  }
  // What is created has all that was written, and an id.
  return req.payload.db.create({ ...links(req), data }) as unknown as Promise<PreviewLink>
}

const A_MINUTE_MS = 60_000

/** Notes that it was followed: once a minute, however often it is. Only this: somebody may be ending it. */
export async function noteUse(req: PayloadRequest, { id, lastUsedAt }: PreviewLink): Promise<void> {
  const at = clock()
  if (lastUsedAt && at.getTime() - Date.parse(lastUsedAt) < A_MINUTE_MS) return
  const data = { lastUsedAt: at.toISOString() }
  await req.payload.db.updateOne({ ...links(req), id, data, returning: false })
}

type Ending = { by: string; how: LinkEnd }

/** Ends one link. */
export const endLink = async (req: PayloadRequest, id: string, ending: Ending): Promise<void> => {
  await req.payload.db.updateOne({ ...links(req), id, data: ended(ending), returning: false })
}

/** Ends all links of a text that are open: its draft is public, or put aside. */
export const endLinksOf = async (req: PayloadRequest, document: Document, ending: Ending): Promise<void> => {
  const where = openOf(document)
  await req.payload.db.updateMany({ ...links(req), where, data: ended(ending), returning: false })
}

/** Ends all links to one version of a text that are open. */
export const endLinksTo = async (
  req: PayloadRequest,
  document: Document,
  { by, number }: { by: string; number: string },
): Promise<void> => {
  const where: Where = { and: [openOf(document), { number: { equals: number } }] }
  await req.payload.db.updateMany({
    ...links(req),
    where,
    data: ended({ by, how: 'revoked' }),
    returning: false,
  })
}

const ended = ({ by, how }: Ending) => ({ endedAt: now(), endedBy: by, end: how })

/** Removes all links of a text, with its deletion. */
export const forgetLinks = (req: PayloadRequest, document: Document): Promise<void> =>
  req.payload.db.deleteMany({ ...links(req), where: about(document) })

/** Removes the links that ran out before a moment. */
export const forgetExpired = (req: PayloadRequest, before: Date): Promise<void> =>
  req.payload.db.deleteMany({ ...links(req), where: { expiresAt: { less_than: before.toISOString() } } })
