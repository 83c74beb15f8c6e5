import type { Config } from 'payload'
import { pageGraphqlJoins } from './graphqlJoins'

type GraphQL = NonNullable<Config['graphQL']>

/** The queries as Payload makes them, but for what they would answer wrongly. */
export const truthfulQueries: NonNullable<GraphQL['queries']> = (graphql, built) => {
  pageGraphqlJoins(built)
  return withoutPermissionQueries(graphql, built)
}

/**
 * Takes Payload's questions about one's own permissions out of the GraphQL schema. Their types promise more
 * than their answers hold (Payload 3.90 leaves out what is refused), so they can only fail; the admin uses REST.
 */
const withoutPermissionQueries: NonNullable<GraphQL['queries']> = (_, { Query }) => {
  for (const name of Object.keys(Query.fields))
    if (/^(Access|docAccess[A-Z].*)$/.test(name)) Reflect.deleteProperty(Query.fields, name)
  return {}
}

const OF_ACCOUNTS = /^(login|logout|refreshToken|forgotPassword|resetPassword|unlock|verifyEmail)[A-Z]/

/**
 * Takes everything about signing in out of the GraphQL schema. One request may hold a hundred mutations, and each
 * would be an attempt; nobody needs a second door beside REST, where they are counted.
 */
export const withoutSignIn: NonNullable<GraphQL['mutations']> = (_, { Mutation }) => {
  for (const name of Object.keys(Mutation.fields))
    if (OF_ACCOUNTS.test(name)) Reflect.deleteProperty(Mutation.fields, name)
  return {}
}
