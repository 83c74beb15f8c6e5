import config from '@payload-config'
import { getPayload } from 'payload'
import { appliedSeq } from '@/cache/outbox'
import { shared } from '@/cache/shared'
import { alarms } from '@/lib/alarms'
import { freeBytes } from '@/lib/disk'
import { env } from '@/lib/env'
import { metrics } from '@/lib/metrics'
import { guarded } from '../guarded'
import { newestSeq } from '../newestSeq'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

/** What this instance counts, for Prometheus. Without a STATUS_TOKEN in the settings it does not exist. */
export const GET = guarded(async () => {
  const { registry, alarms: raised, auditHead, cacheBytes, cacheEntries, diskFree, outboxBacklog } = metrics()
  const { bytes, entries } = shared().store.size()
  cacheBytes.set(bytes)
  cacheEntries.set(entries)
  raised.set(alarms().length)
  diskFree.set(await freeBytes(env.DATA_DIR))
  // What cannot be read keeps its last value; the alarm is /api/ready's.
  if (!(await reachDatabase())) {
    const [outbox, audit] = await Promise.all([newestSeq('outbox'), newestSeq('audit-log')])
    outboxBacklog.set(Math.max(0, outbox - appliedSeq(await getPayload({ config }))))
    auditHead.set(audit)
  }
  return new Response(await registry.metrics(), {
    headers: { 'cache-control': 'no-store', 'content-type': registry.contentType },
  })
})
