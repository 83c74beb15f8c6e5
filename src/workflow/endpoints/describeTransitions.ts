import type { Endpoint } from 'payload'
import { describeDocument } from '../queries/panel'
import { actorOf } from '../domain/actor'
import { requestFor } from '../ledgers/requestFor'
import { notSignedIn } from '../errors/notSignedIn'
import { answerRefusal } from '../errors/answerRefusal'

/** `GET /api/{collection}/{id}/transitions`: where the document stands, and what this person may do now. */
export const describeTransitions: Endpoint = {
  path: '/:id/transitions',
  method: 'get',
  custom: { access: 'staff' },
  handler: async (req) => {
    try {
      const actor = actorOf(req.user)
      if (!actor) throw notSignedIn()
      // Payload adds the collection to what the path names.
      const { collection, id } = req.routeParams as { collection: string; id: string }
      return Response.json(await describeDocument(await requestFor(req), { actor, collection, id }), {
        headers: { 'Cache-Control': 'private, no-store' },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}
