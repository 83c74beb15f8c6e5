import type { PayloadRequest } from 'payload'
import { isSitePage } from '@/contentTypes/sitePages'
import { formatMoment } from '@/i18n/dates/format'
import { worded, type Worded } from '@/i18n/desk/reasons'
import type { DeskKey, DeskLanguage } from '@/i18n/desk/words'
import { labelIn, type Labels } from '@/i18n/forms/labels'
import { parsePath } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { pathHere } from '@/lib/http/pathHere'
import { contentFields } from '../domain/content'
import { isAwaited, type DocumentRecord, type LoadedDocument } from '../domain/document'
import { addressOf, keyOf, pathsTo } from '../domain/keys'
import { namesFile, type Reference } from '../domain/references'
import { isRedirectTarget, type Problem, type NamedText } from '../domain/requirements'
import type { Asked } from '../domain/steps'
import { effectsOf, isPublication, TRANSITIONS, type TransitionName } from '../domain/table'
import { holdsOneOf } from '../ledgers/people'
import { publicRecords, recordAt, recordFormerlyAt } from '../ledgers/records'
import { labelAt } from './contentProblems'
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
export async function redirectProblems(req: PayloadRequest, paths: string[]): Promise<Problem[]> {
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
  const comesAlong = new Set(
    set.filter(({ item }) => leadsToPublic(item.name)).map(({ document }) => document.record.key),
  )
  const missing = needed.filter(({ collection, id }) => !comesAlong.has(keyOf(collection, id)))
  const fields = contentFields(config)
  return (await notPublicOf(req, missing)).map(({ path, target, title }) => ({
    ...{ path, code: 'notPublic', target },
    ...worded('reason.notPublic', { label: labelAt(fields, path.split('.')), title }),
  }))
}

/**
 * A text that waits for a time of its own, or with another release, would lose that without notice to this one; and one
 * that is held back, the expiry that was said with its schedule.
 */
export const otherSchedule = (
  { lockedBy, record }: LoadedDocument,
  { release }: Asked['item'],
): Problem[] => {
  if (!release || record.release === release || !record.publishAt) return []
  if (!isAwaited(record) && !record.nextExpiresAt) return []
  if (lockedBy !== null)
    return [{ path: 'publishAt', code: 'locked', ...worded('reason.locked', { release: lockedBy }) }]
  const at = record.publishAt
  const when = { en: formatMoment(at, 'en'), fr: formatMoment(at, 'fr'), de: formatMoment(at, 'de') }
  return [{ path: 'publishAt', code: 'scheduled', ...worded('reason.release.ownSchedule', { when }) }]
}

/** Does it make a text public, now or at a time? Of a set, all have the same. */
const leadsToPublic = (name: TransitionName) => isPublication(name) || effectsOf(name).schedule === 'opens'

/** A text that is referred to, and what it is called: where nobody says, what kind of text it is. */
type NamedReference = Pick<Reference, 'path'> & { target: NamedText; title: string | Labels }

/** Those of the documents referred to that the public cannot see. Files go public with the text that shows them. */
export async function notPublicOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<NamedReference[]> {
  const documents = references.filter((reference) => !namesFile(reference))
  if (documents.length === 0) return []
  const keys = [...new Set(documents.map(({ collection, id }) => keyOf(collection, id)))]
  const records = await publicRecords(req, { key: { in: keys } }, { limit: keys.length })
  const published = new Set(records.map(({ key }) => key))
  const unseen = documents.filter(({ collection, id }) => !published.has(keyOf(collection, id)))
  const titles = await titlesOf(req, unseen)
  return unseen.map(({ collection, id, path }) => {
    const key = keyOf(collection, id)
    const title = titles.get(key) || kindOf(req, collection)
    return { path, title, target: { key, title: typeof title === 'string' ? title : title.en } }
  })
}

const kindOf = ({ payload }: PayloadRequest, collection: string): Labels => {
  const { labels } = payload.config.collections.find(({ slug }) => slug === collection) ?? {}
  const say = (language: DeskLanguage) => labelIn(labels?.singular, language) ?? collection
  return { en: say('en'), fr: say('fr'), de: say('de') }
}

/**
 * Where readers of a withdrawn text are sent: to a page of this site that answers, and a text must be another one, and
 * public. So nobody is sent in a circle, nobody to where nothing is, and nobody away from here by one person alone;
 * browsers keep such a redirect for good.
 */
export async function targetProblems(
  req: PayloadRequest,
  { record }: LoadedDocument,
  target: string | undefined,
): Promise<Problem[]> {
  const given = target?.trim() ?? ''
  // What is no address is refused by its form.
  if (given === '' || !isRedirectTarget(given)) return []
  const problem = (words: Required<Worded>): Problem[] => [{ path: 'redirectTo', code: 'address', ...words }]
  const { host, pathname } = new URL(given, env.SERVER_URL)
  if (host !== new URL(env.SERVER_URL).host)
    return problem(worded('reason.redirectToElsewhere', { target: given }))
  const path = pathHere(given, env.SERVER_URL)
  if (path === '' || (path === null && FILE.test(pathname))) return []
  if (path === null) return problem(worded('reason.redirectToNothing', { target: given }))
  const place = parsePath(path)
  const { section = 'pages', slug } = place ?? {}
  if (place && (!slug || (!place.section && isSitePage(slug)))) return []
  const address = slug && addressOf(section, slug)
  if (address === record.address) return problem(worded('reason.redirectToItself'))
  if (address && (await recordAt(req, address))?.live === 'published') return []
  return problem(worded('reason.redirectToNothing', { target: given }))
}

/** What the site serves beside its pages. */
const FILE = /^\/api\/media\/file\/./

/** Does whoever validated a text still validate? Nothing goes public at a time on the word of somebody who has left. */
export const validatorProblems = async (
  req: PayloadRequest,
  { validatedBy }: Pick<DocumentRecord, 'validatedBy'>,
): Promise<Problem[]> =>
  (await holdsOneOf(req, validatedBy, TRANSITIONS.validate.by))
    ? []
    : [{ path: 'publishAt', code: 'validator', ...worded('reason.schedule.validator') }]
