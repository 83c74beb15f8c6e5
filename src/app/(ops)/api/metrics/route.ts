import config from '@payload-config'
import { getPayload } from 'payload'
import { appliedSeq } from '@/cache/outbox'
import { shared } from '@/cache/shared'
import { foldersWritten } from '@/database/foldersWritten'
import { newestSeq } from '@/jobs/outbox'
import { KINDS } from '@/jobs/registry'
import { jobsState } from '@/jobs/state'
import { alarms } from '@/lib/alarms'
import { freeBytes } from '@/lib/disk'
import { metrics } from '@/lib/metrics'
import { guarded } from '../guarded'
import { newestAct } from '../newestAct'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

/** What this instance counts, for Prometheus. Without a STATUS_TOKEN in the settings it does not exist. */
export const GET = guarded(async () => {
  const { registry, alarms: raised, auditHead, cacheBytes, cacheEntries, diskFree } = metrics()
  const { jobsFailing, jobsOverdue, jobsWaiting, outboxBacklog } = metrics()
  const { bytes, entries } = shared().store.size()
  cacheBytes.set(bytes)
  cacheEntries.set(entries)
  raised.set(alarms().length)
  diskFree.set(Math.min(...(await Promise.all(foldersWritten().map(freeBytes)))))
  // What cannot be read keeps its last value; the alarm is /api/ready's.
  if (!(await reachDatabase())) {
    const payload = await getPayload({ config })
    const [outbox, audit] = await Promise.all([newestSeq(payload), newestAct(payload)])
    outboxBacklog.set(Math.max(0, outbox - appliedSeq(payload)))
    auditHead.set(audit)
    const jobs = await jobsState(payload, KINDS)
    jobsFailing.set(jobs.failing.length)
    jobsOverdue.set(jobs.overdueSeconds)
    for (const { name, waiting } of jobs.consumers) jobsWaiting.set({ consumer: name }, waiting)
  }
  return new Response(await registry.metrics(), {
    headers: { 'cache-control': 'no-store', 'content-type': registry.contentType },
  })
})
