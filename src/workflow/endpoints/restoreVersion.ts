import { restoreVersionOperation, type CollectionSlug, type Endpoint } from 'payload'
import { actorOf } from '../domain/actor'
import { notSignedIn } from '../errors/notSignedIn'
import { answerRefusal } from '../errors/answerRefusal'

/**
 * `POST /api/{collection}/versions/{id}`: an old version comes back as a draft. Payload's own endpoint would
 * publish it unless told otherwise, and its button does not say so.
 */
export const restoreVersion: Endpoint = {
  path: '/versions/:id',
  method: 'post',
  custom: { access: 'author' },
  handler: async (req) => {
    // Before it is looked up: who may not bring it back does not learn that it exists.
    if (!actorOf(req.user)) return answerRefusal(notSignedIn())
    // Payload adds the collection to what the path names.
    const { collection, id } = req.routeParams as { collection: CollectionSlug; id: string }
    const doc = await restoreVersionOperation({
      collection: req.payload.collections[collection],
      draft: true,
      id,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: 'Restored as a draft. Nothing public has changed.' })
  },
}
