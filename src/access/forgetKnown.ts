import { type Endpoint, NotFound } from 'payload'
import { isStaff } from './isStaff'

/**
 * Asked to forget what it does not remember of a person, Payload (3.90) sends SQLite a query that cannot be read, and
 * answers 500: so we look first.
 */
export const forgetKnown = (endpoint: Endpoint): Endpoint =>
  endpoint.method !== 'delete' || endpoint.path !== '/:key'
    ? endpoint
    : {
        ...endpoint,
        handler: async (req) => {
          const { payload, routeParams, user } = req
          if (user && isStaff(user)) {
            const { totalDocs } = await payload.count({
              collection: 'payload-preferences',
              where: {
                and: [
                  { key: { equals: routeParams?.key } },
                  { 'user.value': { equals: user.id } },
                  { 'user.relationTo': { equals: user.collection } },
                ],
              },
            })
            if (totalDocs === 0) throw new NotFound(req.t)
          }
          return endpoint.handler(req)
        },
      }
