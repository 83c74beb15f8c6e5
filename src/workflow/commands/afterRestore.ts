import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { announce } from '@/cache/outbox'
import { worded } from '@/i18n/desk/reasons'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { recordAct } from '../ledgers/audit/acts'
import { allScheduled } from '../ledgers/records'
import { releasesIn, writeRelease } from '../ledgers/releases'
import { inTransaction } from '../ledgers/transaction'
import { RESTORED } from '../domain/changes'
import { MOST_OPEN } from '../domain/release'
import { hold, isDue } from './holdBack'
import { dropWaitingMail } from './mail'
import { holdWebhooks } from './webhooks/pause'

/**
 * Holds back all that was scheduled, where this installation has just been restored from a backup: what it holds may
 * be a copy, and what was to go public may have been decided otherwise since. A restore leaves the mark; whoever
 * starts first takes it away when that is done.
 * @param dataDir where the files of the installation are
 */
export async function holdAfterRestore(payload: Payload, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, RESTORED_MARK)
  if (!existsSync(mark)) return
  const req = await createLocalReq({ context: {} }, payload)
  const problems = [{ path: 'publishAt', code: 'restored', ...worded('reason.schedule.restored') }]
  const { rows } = await releasesIn(req, ['scheduled'], { limit: MOST_OPEN })
  await inTransaction(req, { about: [] }, async (own) => {
    for (const release of rows) await writeRelease(own, release, { problems })
  })
  for await (const due of allScheduled(req))
    if (isDue(due, due.scheduledIn)) await hold(req, [{ due, problems }], {})
  await dropWaitingMail(req)
  await holdWebhooks(req)
  await announceRestore(req)
  await rm(mark, { force: true })
}

/** Whoever follows the public changes from elsewhere has read what is no longer true, and begins anew. */
const announceRestore = (caller: PayloadRequest): Promise<void> =>
  inTransaction(caller, { about: [] }, async (req) => {
    const place = { collection: 'audit-log', documentId: RESTORED }
    await recordAct(req, { ...place, act: RESTORED })
    await announce(req, { ...place, slug: null, act: RESTORED, kind: null })
  })
