import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { clock } from '@/lib/clock'
import { listedAs } from '@/lib/listed'
import { requestContext } from '@/lib/requestContext'
import { Refusal } from './Refusal'

/** In `custom.when` of a collection: the lives of its texts by the clock, as conditions about their listings. */
export type LivesByTheClock = {
  lives: Readonly<Record<string, (now: string) => Where[]>>
  /** what of a listing passes when a life changes, and of which listings */
  next: readonly ('begins' | 'ends')[]
  of: Where
}

/**
 * `when=past`: of a list over REST, what stands there in the list of the site at this moment. It comes after all that
 * is asked of a filter, for strangers may not ask the listings themselves.
 */
export const askWhen: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const when = collection.custom?.when as LivesByTheClock | undefined // as its collection says
  const asked: unknown = req.payloadAPI === 'REST' ? req.query.when : undefined
  if (!when || asked === undefined || (operation !== 'read' && operation !== 'count')) return
  const question = args as { currentDepth?: number; where?: Where }
  if (question.currentDepth !== undefined || !isList(req)) return
  const life = typeof asked === 'string' && Object.hasOwn(when.lives, asked) && when.lives[asked]
  if (!life) throw unknownLife(Object.keys(when.lives))
  const now = clock().toISOString()
  await noteDeadline(req, { ...when, collection: collection.slug, now })
  const where = life(now) as Parameters<typeof listedAs>[0]['where'] // comparisons with words
  const isListed: Where = { id: { in: [listedAs({ collection: collection.slug, where })] } }
  // One of one: to the adapters, an id that is asked for is a text that is looked up, and these may be many.
  question.where = { and: [{ or: [isListed] }, ...(question.where ? [question.where] : [])] }
}

/** The list itself, or its number: a request that is about one text may read others. */
const isList = ({ pathname, routeParams }: PayloadRequest): boolean =>
  routeParams?.id === undefined && /\/api\/[\w-]+(?:\/count)?$/.test(pathname)

const unknownLife = (known: readonly string[]): Refusal =>
  new Refusal({
    code: 'malformedQuery',
    status: 400,
    path: 'when',
    message: `"when" is one of ${known.join(', ')}, given once.`,
  })

/** The answer is another one as soon as the first of all these texts begins or ends. */
const noteDeadline = async (
  req: PayloadRequest,
  { collection, next, now, of }: LivesByTheClock & { collection: string; now: string },
): Promise<void> => {
  const context = requestContext.getStore()
  if (!context) return
  const first = async (name: 'begins' | 'ends'): Promise<number[]> => {
    const { docs } = await req.payload.db.find<Record<'begins' | 'ends' | 'id', string>>({
      collection: 'listings' as CollectionSlug,
      ...{ limit: 1, pagination: false, sort: [name], select: { [name]: true } },
      where: { and: [{ collection: { equals: collection } }, of, { [name]: { greater_than: now } }] },
    })
    return docs.map((listing) => Date.parse(listing[name]))
  }
  const moments = (await Promise.all(next.map(first))).flat()
  if (moments.length > 0) context.until = Math.min(...moments)
}
