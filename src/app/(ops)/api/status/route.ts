import { getPayload } from 'payload'
import config from '@payload-config'
import { appliedSeq } from '@/cache/outbox'
import { alarms } from '@/lib/alarms'
import { version } from '@/lib/version'
import { guarded } from '../guarded'
import { newestSeq } from '../newestSeq'
import { noStore } from '../noStore'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

/** How the installation does, for monitoring. Without a STATUS_TOKEN in the settings it does not exist. */
export const GET = guarded(async () => {
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
})
