import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worded } from '@/i18n/desk/reasons'
import { ownAddress, ownPath, withWholeLinks } from '@/i18n/routing/ownPage'
import { AS_OF } from '@/lib/asOf'
import { canonicalJson } from '@/lib/canonicalJson'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { answer, bodyOf, parse, parseQuery } from './answer'
import { decideOnEdition } from './commands/editions'
import { actorOf } from './domain/actor'
import { hideReferences, referencesIn } from './domain/hideReferences'
import { LONGEST_REASON, type EditionAct } from './domain/editions'
import { answerRefusal, notSignedIn, WorkflowError } from './errors'
import { rowOf } from './queries/editions'
import { editionAt, type KeptEdition, publicAt, publicHistory } from './queries/publicHistory'

const MOST_VERSIONS = 100

const whole = (name: string, most: number) =>
  z.coerce
    .number({ error: `${name} is a number from 1 to ${most}.` })
    .int(`${name} is a whole number from 1 to ${most}.`)
    .min(1, `${name} is 1 at least.`)
    .max(most, `${name} is ${most} at most.`)

const Asked = z.object({
  limit: whole('limit', MOST_VERSIONS).default(20),
  page: whole('page', 10_000).default(1),
})

/** `GET /api/{collection}/{id}/history`: the versions of a text that were public, and what changed in each. */
const history: Endpoint = {
  path: '/:id/history',
  method: 'get',
  custom: { access: 'anyone, of what is public' },
  handler: async (req) => {
    try {
      const { limit, page } = parseQuery(Asked, req)
      const { collection, id } = await readable(req)
      const found = await publicHistory(
        { payload: req.payload, req },
        { collection, documentId: id },
        { limit, page, withMinor: true },
      )
      const { versions: docs, total: totalDocs } = found
      return Response.json({ docs, totalDocs, page, limit, totalPages: Math.ceil(totalDocs / limit) })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

const Moment = z.object({
  asOf: z.iso.datetime({
    offset: true,
    error: 'asOf is a moment in UTC or with an offset: 2026-01-31T12:00:00Z.',
  }),
})

/**
 * `GET /api/{collection}/{id}?asOf=2026-01-31T12:00:00Z`: the text as it was public at that moment, word for word; 410
 * where nothing was. For staff; for visitors where the operator lets them, of what is public now.
 */
const asOf: Endpoint = {
  path: `/:id/${AS_OF}`,
  method: 'get',
  custom: { access: 'staff; anyone, of what is public, with PUBLIC_AS_OF=on' },
  handler: async (req) => {
    try {
      if (!actorOf(req.user) && !env.PUBLIC_AS_OF) throw notSignedIn()
      const moment = new Date(parseQuery(Moment, req).asOf)
      if (moment > clock())
        throw new WorkflowError(400, worded('reason.asOf.ahead'), {
          code: 'malformedQuery',
          problems: [{ path: 'asOf', code: 'malformedQuery', ...worded('reason.asOf.ahead') }],
        })
      const document = await readable(req)
      const edition = await editionAt(req, document, moment.toISOString())
      if (!edition) throw new WorkflowError(410, worded('reason.asOf.nothing'), { code: 'notPublicThen' })
      if (edition.closed)
        throw new WorkflowError(410, worded(`reason.asOf.${edition.closed}`), { code: edition.closed })
      return Response.json(await asAnswered(req, document, { edition, at: moment.toISOString() }))
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}

const HTML = 'Html'

type Then = { edition: KeptEdition; at: string }

/**
 * The words that were kept, as programs get words: with whole addresses. They are kept without them, for those may change.
 * Of what the text refers to, what was not public at the moment is left out, and for visitors what is not public now. What
 * refers to the text is not of it: what of that was public then, no edition says.
 */
const asAnswered = async (
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
  { edition: { content: kept, language }, at }: Then,
): Promise<Record<string, unknown>> => {
  const { config } = req.payload.collections[collection]
  const { flattenedFields: fields } = config
  const joins = fields.filter(({ type }) => type === 'join').map(({ name }) => name)
  const content = structuredClone(
    Object.fromEntries(Object.entries(kept).filter(([name]) => !joins.includes(name))),
  )
  const isThen = await publicAt(req, [...referencesIn(fields, content)], at)
  hideReferences(fields, content, isThen)
  // Payload reads them in place of the text of today, with all that it hides from whoever asks.
  const read: Record<string, unknown> = {
    ...(await req.payload.findByID({
      // Every content collection has these.
      ...{ collection: collection as 'pages', id, req, depth: 0, locale: language, trash: true },
      ...{ overrideAccess: false, data: rowOf(config, { documentId: id, content, language }) as never },
    })),
  }
  const shown = referencesIn(fields, read)
  hideReferences(fields, content, (key) => shown.has(key))
  const htmlOf = (name: string, html: unknown): unknown => {
    const text = name.slice(0, -HTML.length)
    // Word for word, unless something is left out of it.
    const isAsKept = canonicalJson({ text: content[text] }) === canonicalJson({ text: kept[text] })
    return isAsKept && typeof html === 'string' ? withWholeLinks(html) : read[name]
  }
  const whole = Object.entries(content).map(([name, value]): [string, unknown] => [
    name,
    name.endsWith(HTML) ? htmlOf(name, value) : value,
  ])
  const page = { slug: content.slug, placement: content.placement, collection }
  return { ...Object.fromEntries(whole), url: ownAddress(page, language), path: ownPath(page) }
}

/**
 * The document that an address names, if whoever asks may read it now.
 * @throws WorkflowError 404
 */
async function readable(req: PayloadRequest): Promise<{ collection: CollectionSlug; id: string }> {
  // Payload adds the collection to what the path names.
  const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
  const found = await req.payload.find({
    // Every content collection has these.
    ...{ collection: collection as 'pages', depth: 0, limit: 1, pagination: false, select: {} },
    ...{ overrideAccess: false, req, trash: Boolean(actorOf(req.user)) },
    where: { id: { equals: id } },
  })
  if (found.docs.length === 0)
    throw new WorkflowError(404, 'There is no such document.', { code: 'notFound' })
  return { collection, id }
}

const Reason = z.strictObject({
  reason: z.string({ error: 'reason says why, for the desk.' }).max(10 * LONGEST_REASON),
})

/**
 * `POST /api/{collection}/{id}/editions/{number}/{withhold,lift}`: keeps the words of a past edition from who asks for
 * the record, or lets them be read again.
 */
const decide = (act: EditionAct): Endpoint => ({
  path: `/:id/editions/:number/${act}`,
  method: 'post',
  custom: { access: 'validator' },
  handler: (req) =>
    answer(req, async () => {
      const { reason } = parse(Reason, await bodyOf(req))
      // Payload adds the collection to what the path names.
      const place = req.routeParams as Record<'collection' | 'id' | 'number', string>
      return { closed: await decideOnEdition(req, { ...place, act, reason }) }
    }),
})

export const publicRecord: Endpoint[] = [history, asOf, decide('withhold'), decide('lift')]
