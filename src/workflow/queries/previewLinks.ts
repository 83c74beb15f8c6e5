import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { now } from '@/lib/clock'
import { actorOf, type PersonActor } from '../domain/actor'
import { contentFields, contentOf } from '../domain/content'
import type { StoredDocument } from '../domain/document'
import { isDraft, languagesOfDraft, mayEndLinks, mayMakeLinks, type LinkState } from '../domain/previewLinks'
import { MEDIA, namesFile, referencesOf } from '../domain/references'
import { activeAmong, namesOf } from '../ledgers/people'
import { isOwnKey, linksOf, linkWithKey, noteUse, type PreviewLink } from '../ledgers/previewLinks'
import { requestFor } from '../ledgers/transaction'
import { readableText } from './readableText'

/** A link as the desk shows it: never its key. */
export type ListedLink = Pick<
  PreviewLink,
  'id' | 'number' | 'language' | 'purpose' | 'madeAt' | 'expiresAt' | 'lastUsedAt' | 'endedAt'
> & { madeBy: string; endedBy: string | null; state: LinkState }

export type ListedLinks = {
  links: ListedLink[]
  /** The languages in which the draft can be shown; none where there is no draft. */
  languages: Locale[]
  mayMake: boolean
  mayEnd: boolean
}

const MOST_LISTED = 50

/** The links of a text, the newest first. @throws WorkflowError 404 */
export async function linksTo(
  req: PayloadRequest,
  { actor, collection, id }: { actor: PersonActor; collection: string; id: string },
): Promise<ListedLinks> {
  const { slug } = await readableText(req, { collection, id })
  const newest = await newestVersion(req, slug, id)
  const rows = await linksOf(req, { collection, documentId: id }, MOST_LISTED)
  const people = rows.flatMap(({ endedBy, madeBy }) => [madeBy, ...(endedBy ? [endedBy] : [])])
  const nameOf = await namesOf(req, people)
  const active = await activeAmong(req, { ids: rows.map(({ madeBy }) => madeBy), roles: [] })
  const makers = new Set(active.filter(mayMakeLinks).map((maker) => maker.id))
  return {
    links: rows.map((row) => {
      const { id: link, number, language, purpose, madeAt, expiresAt, lastUsedAt, endedAt, endedBy } = row
      return {
        ...{ id: link, number, language, purpose, madeAt, expiresAt, lastUsedAt, endedAt },
        madeBy: nameOf(row.madeBy),
        endedBy: endedBy && nameOf(endedBy),
        state: stateOf(row, makers.has(row.madeBy)),
      }
    }),
    languages: newest && isDraft(newest.version) ? languagesOfDraft(newest.version) : [],
    mayMake: mayMakeLinks(actor),
    mayEnd: mayEndLinks(actor),
  }
}

const stateOf = ({ end, expiresAt }: PreviewLink, hasMaker: boolean): LinkState =>
  end ?? (expiresAt <= now() ? 'expired' : hasMaker ? 'open' : 'withoutMaker')

/** The newest version of a text. */
async function newestVersion(req: PayloadRequest, collection: CollectionSlug, id: string) {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection, limit: 1, pagination: false, req, sort: ['-version.workflow.step', '-updatedAt'] },
    select: { version: { languages: true, originalLanguage: true, workflow: true } },
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]
}

/** What an address of a preview says. */
export type AskedLink = { collection: string; id: string; locale: Locale; key: string }

type OpenLink = {
  /** A request of whoever made it: it shows what they may read, and nothing once they may not. */
  req: PayloadRequest
  collection: CollectionSlug
  versionId: string
  expiresAt: string
  /** Has the text been changed since? The link goes on showing what it was made for. */
  isOlder: boolean
}

/**
 * The link at an address, and notes that it was followed; null where there is none, where it has ended, and where the
 * text is no draft any more: whoever asks does not learn which.
 */
export async function openLink(
  caller: PayloadRequest,
  { collection, id, locale, key }: AskedLink,
): Promise<OpenLink | null> {
  if (!isOwnKey(caller.payload, { collection, id, language: locale }, key)) return null
  const link = await linkWithKey(caller, key)
  const isTheirs = link?.collection === collection && link.documentId === id && link.language === locale
  if (!isTheirs || link.endedAt || link.expiresAt <= now()) return null
  const req = await requestOfMaker(caller, link.madeBy)
  if (!req) return null
  // A text in the trash has none, for whoever made it either.
  const text = await req.payload.findByID({
    ...{ collection: collection as CollectionSlug, id, depth: 0, disableErrors: true },
    ...{ overrideAccess: false, req, select: {} },
  })
  const newest = text && (await newestVersion(req, collection as CollectionSlug, id))
  if (!newest || !isDraft(newest.version)) return null
  await noteUse(req, link)
  const { expiresAt, versionId } = link
  const isOlder = String(newest.id) !== versionId
  return { req, collection: collection as CollectionSlug, versionId, expiresAt, isOlder }
}

async function requestOfMaker(caller: PayloadRequest, id: string): Promise<PayloadRequest | null> {
  const person = await caller.payload.findByID({
    ...{ collection: 'users', depth: 0, disableErrors: true, id, overrideAccess: true, req: caller },
  })
  const user = person && ({ ...person, collection: 'users' } as const)
  if (!user || !mayMakeLinks(actorOf(user))) return null
  const req = await requestFor(caller)
  req.user = user
  return req
}

/** Where a file lies that the version behind a link shows, by its name; null for every other file. */
export async function fileBehind(
  { req, collection, versionId }: OpenLink,
  { filename, locale }: { filename: string; locale: Locale },
): Promise<{ folder: string; filename: string; mimeType: string } | null> {
  const { db, collections } = req.payload
  const { docs } = await db.findVersions<StoredDocument>({
    ...{ collection, limit: 1, locale: 'all', pagination: false, req },
    where: { id: { equals: versionId } },
  })
  const [version] = docs
  const folder = collections[MEDIA].config.upload.staticDir
  if (!version || !folder) return null
  const fields = contentFields(collections[collection].config)
  const shown = referencesOf(fields, contentOf(fields, version.version, locale)).filter(namesFile)
  const file = await db.findOne<{ id: string; filename: string; mimeType: string }>({
    ...{ collection: MEDIA, req },
    where: { and: [{ filename: { equals: filename } }, { id: { in: shown.map(({ id }) => id) } }] },
  })
  return file && { folder, filename: file.filename, mimeType: file.mimeType }
}
