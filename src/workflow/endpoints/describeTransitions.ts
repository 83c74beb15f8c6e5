import type { Endpoint } from 'payload'
import { describeDocument } from '../documents/describeDocument'
import { actorOf } from '../documents/actorOf'
import { requestFor } from '../documents/requestFor'
import { WorkflowError } from '../errors/WorkflowError'
import { answerRefusal } from './answerRefusal'

/** `GET /api/{collection}/{id}/transitions`: where the document stands, and what this person may do now. */
export const describeTransitions = (collection: string): Endpoint => ({
  path: '/:id/transitions',
  method: 'get',
  custom: { access: 'staff' },
  handler: async (req) => {
    try {
      const actor = actorOf(req.user)
      if (!actor) throw new WorkflowError(401, 'Sign in as a member of staff first.', { code: 'notSignedIn' })
      const id = String(req.routeParams?.id)
      return Response.json(await describeDocument(await requestFor(req), { actor, collection, id }), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
})
