import type { Endpoint } from 'payload'
import { z } from 'zod'
import { cleanLines } from '@/lib/cleanText'
import { answerRefusal } from './errors/answerRefusal'
import { isTransitionName } from './domain/table'
import { transition } from './commands/transition'
import { notSignedIn } from './errors/notSignedIn'
import { WorkflowError } from './errors'

const words = z.string().transform(cleanLines).optional()

const Body = z.strictObject({
  expected: z.string().optional(),
  comment: words,
  reason: words,
  changeNote: words,
  minor: z.boolean().optional(),
  notice: words,
  redirectTo: z.string().optional(),
})

/** `POST /api/{collection}/{id}/transitions/{name}`: does it, and answers the new state and step. */
export const performTransition: Endpoint = {
  path: '/:id/transitions/:name',
  method: 'post',
  custom: { access: 'staff' },
  handler: async (req) => {
    try {
      if (!req.user) throw notSignedIn()
      // Payload adds the collection to what the path names.
      const { collection, id, name } = req.routeParams as Record<'collection' | 'id' | 'name', string>
      if (!isTransitionName(name)) {
        throw new WorkflowError(404, `There is no transition “${name}”.`, { code: 'notFound' })
      }
      const body = Body.safeParse((await req.json?.()) ?? {})
      if (!body.success) {
        throw new WorkflowError(400, 'The request is not as it should be.', {
          code: 'malformed',
          problems: body.error.issues.map(({ path, message }) => ({
            path: path.join('.'),
            code: 'malformed',
            message,
          })),
        })
      }
      const { expected, ...said } = body.data
      const input = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
      const [result] = await transition(req, { items: [{ collection, id, name, expected, ...input }] })
      return Response.json(result)
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
