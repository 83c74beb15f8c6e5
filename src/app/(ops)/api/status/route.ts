import { getPayload } from 'payload'
import config from '@payload-config'
import { appliedSeq } from '@/cache/outbox'
import { alarms } from '@/lib/alarms'
import { env } from '@/lib/env'
import { version } from '@/lib/version'
import { hasToken } from '../hasToken'
import { newestSeq } from '../newestSeq'
import { noStore } from '../noStore'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

const error = (code: string, message: string) => ({ errors: [{ code, message }] })
const ABSENT = error('notFound', 'There is nothing here.')
const REFUSED = error('unauthenticated', 'Send the status token: Authorization: Bearer <STATUS_TOKEN>.')

/** How the installation does, for monitoring. Without a STATUS_TOKEN in the settings it does not exist. */
export const GET = async (request: Request): Promise<Response> => {
  if (!env.STATUS_TOKEN) return noStore(ABSENT, 404)
  if (!hasToken(request, env.STATUS_TOKEN)) return noStore(REFUSED, 401)

  const reason = await reachDatabase()
  const uptimeSeconds = Math.round(process.uptime())
  if (reason) return noStore({ status: 'unavailable', reason, version: version(), uptimeSeconds }, 503)
  const newest = await newestSeq('outbox')
  return noStore({
    status: 'ready',
    version: version(),
    uptimeSeconds,
    outbox: { newest, backlog: Math.max(0, newest - appliedSeq(await getPayload({ config }))) },
    audit: { head: await newestSeq('audit-log') },
    alarms: alarms(),
  })
}
