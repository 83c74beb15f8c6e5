import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answer, bodyOf, parse } from './answer'
import { assign } from './commands/assign'

const Assigned = z.strictObject({
  assignee: z.string({ error: 'assignee is the id of a person, or null for nobody.' }).max(64).nullable(),
  dueOn: z.string({ error: 'dueOn is a day (YYYY-MM-DD), or null for none.' }).max(64).nullable(),
  seen: z
    .number({ error: 'seen is the revision of the assignment, as GET …/transitions gives it.' })
    .int()
    .min(0),
})

/**
 * `POST /api/{collection}/{id}/assignment`: says who decides on the draft next, and by when. It moves nothing, and
 * gives nobody a right.
 */
export const assignText: Endpoint = {
  path: '/:id/assignment',
  method: 'post',
  custom: { access: 'author, reviewer, validator' },
  handler: (req) =>
    answer(req, async () => {
      const { assignee, dueOn, seen } = parse(Assigned, await bodyOf(req))
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      await assign(req, { collection, id, assignee: assignee ?? '', dueOn: dueOn?.trim() ?? '', seen })
      return { assignee, dueOn }
    }),
}
