import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { env } from '@/lib/env'
import { isJson } from '../http/isJson'
import { refusal } from '../http/refusal'
import { serveApi } from '../http/serveApi'
import { queryProblem } from './queryProblem'

const OFF = { code: 'notFound', message: 'GraphQL is switched off here. Use the REST endpoints under /api.' }
const NOT_POST = { code: 'methodNotAllowed', message: 'Send a GraphQL query with POST, as it is.' }

const post = GRAPHQL_POST(config)

/** GraphQL, mounted only where the operator switched it on (`GRAPHQL=on`). */
export const POST = serveApi(async (request) => {
  if (!env.GRAPHQL) return refusal(404, OFF)
  // A POST may ask to be taken for a GET: GraphQL would look for the query in its address.
  if (request.method !== 'POST') {
    const refused = refusal(405, NOT_POST)
    refused.headers.set('Allow', 'POST')
    return refused
  }
  const problem = queryProblem(await bodyOf(request.clone()))
  return problem ? refusal(400, problem) : post(request)
})
export const GET = serveApi(() => Promise.resolve(refusal(404, OFF)))

/** What is no JSON, GraphQL refuses by itself. */
const bodyOf = async (request: Request): Promise<unknown> =>
  isJson(request.headers) ? request.json() : undefined
