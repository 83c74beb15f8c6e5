import type { PayloadRequest } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import type { DeskKey } from '@/i18n/desk/words'
import { parsePath } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { pathHere } from '@/lib/http/pathHere'
import type { DocumentRecord, LoadedDocument } from '../domain/document'
import { addressOf, keyOf, pathsTo } from '../domain/keys'
import { namesFile, type Reference } from '../domain/references'
import type { Problem } from '../domain/requirements'
import type { Asked } from '../domain/steps'
import { effectsOf, isPublication, type TransitionName } from '../domain/table'
import { publicRecords, recordAt, recordFormerlyAt } from '../ledgers/records'
import { titlesOf } from './titles'

/** Is the slug one that no other text, public, withdrawn or in preparation, has, and no redirect leads away from? */
export async function addressProblems(
  req: PayloadRequest,
  { config, id, record }: LoadedDocument,
  { slug }: Record<string, unknown>,
): Promise<Problem[]> {
  if (typeof slug !== 'string' || slug === '') return []
  const taken = (by: DeskKey): Problem[] => [
    { path: 'slug', code: 'addressTaken', ...worded('reason.addressTaken', { by: { key: by }, slug }) },
  ]
  const holder = await recordAt(req, addressOf(config.slug, slug))
  if (holder && holder.key !== record.key)
    return taken(holder.live === 'published' ? 'reason.by.public' : 'reason.by.withdrawn')
  const { docs } = await req.payload.db.findVersions<{ id: string; deletedAt?: string | null }>({
    collection: config.slug,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.slug': { equals: slug } },
        { 'version.deletedAt': { exists: false } },
        { parent: { not_equals: id } },
      ],
    },
  })
  if (docs.length > 0) return taken('reason.by.draft')
  const former = holder ? null : await recordFormerlyAt(req, addressOf(config.slug, slug))
  if (former && former.key !== record.key) return [await formerProblem(req, former, slug)]
  return redirectProblems(req, pathsTo(config.slug, slug))
}

/** An address that a text has left leads to it: whoever kept it would come to another text. */
async function formerProblem(req: PayloadRequest, owner: DocumentRecord, slug: string): Promise<Problem> {
  const { address, collection, documentId: id, key } = owner
  const title = (await titlesOf(req, [{ collection, id }])).get(key) ?? address
  return { path: 'slug', code: 'addressFormer', ...worded('reason.addressFormer', { slug, title }) }
}

/** A page and a redirect at one address: one of them would be there in vain, and nobody would be told which. */
async function redirectProblems(req: PayloadRequest, paths: string[]): Promise<Problem[]> {
  const redirect = await req.payload.db.findOne<{ id: string; from: string; to: string }>({
    collection: 'redirects',
    req,
    where: { from: { in: paths } },
  })
  if (!redirect) return []
  const { from, to } = redirect
  return [{ path: 'slug', code: 'addressRedirected', ...worded('reason.addressRedirected', { from, to }) }]
}

/** The relations without which a text makes no sense in public (a role's forum) must be public, or go public with it. */
export async function relationProblems(
  req: PayloadRequest,
  { config }: LoadedDocument,
  references: readonly Reference[],
  set: readonly Asked[],
): Promise<Problem[]> {
  const paths: string[] = config.custom.requiredPublic ?? []
  const needed = references.filter(({ path }) => paths.includes(path))
  const notPublic = await notPublicOf(req, needed)
  const comesAlong = new Set(
    set.filter(({ item }) => leadsToPublic(item.name)).map(({ document }) => document.record.key),
  )
  return notPublic
    .filter(({ collection, id }) => !comesAlong.has(keyOf(collection, id)))
    .map(({ path, collection }) => ({
      path,
      code: 'notPublic',
      ...worded('reason.notPublic', { path, collection }),
    }))
}

/** Does it make a text public, now or at a time? Of a set, all have the same. */
const leadsToPublic = (name: TransitionName) => isPublication(name) || effectsOf(name).schedule === 'opens'

/** Those of the documents referred to that the public cannot see. Files go public with the text that shows them. */
export async function notPublicOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Reference[]> {
  const documents = references.filter((reference) => !namesFile(reference))
  if (documents.length === 0) return []
  const keys = [...new Set(documents.map(({ collection, id }) => keyOf(collection, id)))]
  const records = await publicRecords(req, { key: { in: keys } }, { limit: keys.length })
  const published = new Set(records.map(({ key }) => key))
  return documents.filter(({ collection, id }) => !published.has(keyOf(collection, id)))
}

/**
 * Where readers of a withdrawn text are sent: on this site a page must answer there, and a text must be another one,
 * and public. So nobody is sent in a circle, and nobody to where nothing is; browsers keep such a redirect for good.
 */
export async function targetProblems(
  req: PayloadRequest,
  { record }: LoadedDocument,
  target: string | undefined,
): Promise<Problem[]> {
  const path = pathHere(target ?? '', env.SERVER_URL)
  if (!path) return []
  const place = parsePath(path)
  const { section = 'pages', slug } = place ?? {}
  if (place && !slug) return []
  const address = slug && addressOf(section, slug)
  const problem = (words: Required<Worded>): Problem[] => [{ path: 'redirectTo', code: 'address', ...words }]
  if (address === record.address) return problem(worded('reason.redirectToItself'))
  if (address && (await recordAt(req, address))?.live === 'published') return []
  return problem(worded('reason.redirectToNothing', { target: target ?? '' }))
}
