import type { Config } from 'payload'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/**
 * Takes Payload's questions about one's own permissions out of the GraphQL schema. Their types promise more
 * than their answers hold (Payload 3.90 leaves out what is refused), so they can only fail; the admin uses REST.
 */
export const withoutPermissionQueries: Queries = (_, { Query }) => {
  for (const name of Object.keys(Query.fields))
    if (/^(Access|docAccess[A-Z].*)$/.test(name)) Reflect.deleteProperty(Query.fields, name)
  return {}
}
