import { getPayload } from 'payload'
import config from '@payload-config'
import { appliedSeq } from '@/cache/outbox'
import { newestSeq } from '@/jobs/outbox'
import { KINDS } from '@/jobs/registry'
import { LATE_SECONDS, jobsState, stateOfKind } from '@/jobs/state'
import { alarms } from '@/lib/alarms'
import { env } from '@/lib/env'
import { version } from '@/lib/version'
import { mailing } from '@/workflow/commands/mail'
import { holdOf } from '@/workflow/ledgers/audit/restores'
import { guarded } from '../guarded'
import { newestAct } from '../newestAct'
import { noStore } from '../noStore'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

/** How the installation does, for monitoring. Without a STATUS_TOKEN in the settings it does not exist. */
export const GET = guarded(async () => {
  const reason = await reachDatabase()
  const uptimeSeconds = Math.round(process.uptime())
  if (reason) return noStore({ status: 'unavailable', reason, version: version(), uptimeSeconds }, 503)
  const payload = await getPayload({ config })
  const newest = await newestSeq(payload)
  const jobs = await jobsState(payload, KINDS)
  return noStore({
    status: jobs.overdueSeconds >= LATE_SECONDS ? 'late' : 'ready',
    version: version(),
    uptimeSeconds,
    outbox: { newest, backlog: Math.max(0, newest - appliedSeq(payload)) },
    jobs: { run: env.JOBS, ...jobs },
    mail: { by: payload.email.name, ...(await stateOfKind(payload, mailing.name)) },
    /** Since when nothing goes out by itself, for this was restored from a backup. */
    restored: { heldSince: (await holdOf(payload))?.at ?? null },
    audit: { head: await newestAct(payload) },
    alarms: alarms(),
  })
})
