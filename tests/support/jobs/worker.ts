import config from '@payload-config'
import { getPayload } from 'payload'
import type { Consumer, JobKind, TimedKind } from '@/jobs/kinds'
import { laneOf, runLanes } from '@/jobs/run'
import { publishing } from '@/workflow/commands/dueTexts'
import { mailing } from '@/workflow/commands/mail'
import { webhookCalls } from '@/workflow/commands/webhooks/send'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { happen, once } from './effects'

/*
 * A worker as `npm run worker` is, with jobs of the tests' own: one that has happen what its key says, and a consumer
 * that does so for each public change; or one of ours that it is told: `publishing` publishes what is scheduled,
 * `mails` sends mails, `webhooks` calls partners.
 */
const writer: TimedKind = { name: 'write', run: (task) => once(task, task.job.key) }
const follower: Consumer = {
  ...{ name: 'follow', from: 'beginning', batch: 5 },
  handle: ({ req, done, entries }) =>
    inTransaction(req, { about: [] }, async (own) => {
      for (const { key } of entries) await happen(own, key)
      await done(own)
    }),
}

const payload = await getPayload({ config })
const told: Record<string, JobKind> = { publishing, mails: mailing, webhooks: webhookCalls }
const kind = told[process.argv.at(-1) ?? '']
const kinds = kind ? [kind] : [writer, follower]
runLanes(
  payload,
  kinds.map((kind) => ({ ...laneOf(payload, kind), pause: 10 })),
)
process.stdout.write('ready\n')
