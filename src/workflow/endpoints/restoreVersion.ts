import { restoreVersionOperation, type Endpoint } from 'payload'
import { actorOf } from '../documents/actorOf'
import { WorkflowError } from '../errors/WorkflowError'
import { answerRefusal } from './answerRefusal'

/**
 * `POST /api/{collection}/versions/{id}`: an old version comes back as a draft. Payload's own endpoint would
 * publish it unless told otherwise, and its button does not say so.
 */
export const restoreVersion = (collection: string): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  custom: { access: 'author' },
  handler: async (req) => {
    // Before it is looked up: who may not bring it back does not learn that it exists.
    if (!actorOf(req.user))
      return answerRefusal(
        new WorkflowError(401, 'Sign in as a member of staff first.', { code: 'notSignedIn' }),
      )
    const found = Object.values(req.payload.collections).find(({ config: { slug } }) => slug === collection)
    if (!found)
      return Response.json(
        { errors: [{ code: 'notFound', message: 'There is no such collection.' }] },
        { status: 404 },
      )
    const doc = await restoreVersionOperation({
      collection: found,
      draft: true,
      id: String(req.routeParams?.id),
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: 'Restored as a draft. Nothing public has changed.' })
  },
})
