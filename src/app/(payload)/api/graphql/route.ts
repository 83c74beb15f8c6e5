import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { env } from '@/lib/env'
import { refusal } from '../http/refusal'
import { serve } from '../http/serve'

const OFF = { code: 'notFound', message: 'GraphQL is switched off here. Use the REST endpoints under /api.' }

const post = GRAPHQL_POST(config)

/** GraphQL, mounted only where the operator switched it on (`GRAPHQL=on`). */
export const POST = serve((request) => (env.GRAPHQL ? post(request) : Promise.resolve(refusal(404, OFF))))
export const GET = serve(() => Promise.resolve(refusal(404, OFF)))
