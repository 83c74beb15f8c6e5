import type { Endpoint } from 'payload'
import { z } from 'zod'
import { cleanLine } from '@/lib/cleanText'
import { answer, bodyOf, parse } from './answer'
import { keepUp } from './commands/upkeep'
import { requestFor } from './ledgers/transaction'
import { ownersKnown } from './queries/upkeep'

const words = (error: string) =>
  z
    .string({ error })
    .max(500)
    .nullable()
    .transform((given) => cleanLine(given ?? '').trim())
const owner = words('owner is the name of a unit, or null for none.')
const reviewBy = words('reviewBy is a day (YYYY-MM-DD), or null for none.')

const Kept = z.strictObject({
  owner: owner.optional(),
  reviewBy: reviewBy.optional(),
  seen: z.strictObject({ owner, reviewBy }).optional(),
})

/**
 * `POST /api/{collection}/{id}/upkeep`: says which unit answers for a text, and when it is looked at again. It moves
 * nothing.
 */
export const keepTextUp: Endpoint = {
  path: '/:id/upkeep',
  method: 'post',
  custom: { access: 'author, validator' },
  handler: (req) =>
    answer(req, async () => {
      const { seen, ...asked } = parse(Kept, await bodyOf(req))
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      await keepUp(req, {
        ...{ collection, id },
        ...(asked.owner !== undefined && { owner: asked.owner }),
        ...(asked.reviewBy !== undefined && { reviewBy: asked.reviewBy }),
        ...(seen && { seen }),
      })
      return { owner: asked.owner ?? null, reviewBy: asked.reviewBy ?? null }
    }),
}

/** `GET /api/records/owners`: the units that answer for texts, for whoever names one. */
export const listOwners: Endpoint = {
  path: '/owners',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) => answer(req, async () => ({ owners: await ownersKnown(await requestFor(req)) })),
}
