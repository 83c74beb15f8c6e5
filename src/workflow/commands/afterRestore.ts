import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { announce } from '@/cache/outbox'
import { worded } from '@/i18n/desk/reasons'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { actorOf } from '../domain/actor'
import { anyOfRoles } from '../domain/refusal'
import { RESTORED } from '../domain/changes'
import { MOST_OPEN_RELEASES } from '../domain/release'
import { mayResume, RESUMERS } from '../domain/restored'
import { notSignedIn, StepTakenError, WorkflowError } from '../errors'
import { holdOf, INSTALLATION, recordRestore, recordResumption } from '../ledgers/audit/restores'
import { allScheduled } from '../ledgers/records'
import { releasesIn, writeRelease } from '../ledgers/releases'
import { inTransaction } from '../ledgers/transaction'
import { hold, isDue, tooLate } from './holdBack'
import { dropWaitingMail } from './mail'
import { holdWebhooks } from './webhooks/pause'

/**
 * Holds back all that was scheduled, where this installation has just been restored from a backup: what it holds may
 * be a copy, and what was to go public may have been decided otherwise since. From then on nothing goes out by itself,
 * until an administrator says so. A restore leaves the mark; whoever starts first takes it away when that is done.
 * @param dataDir where the files of the installation are
 */
export async function holdAfterRestore(payload: Payload, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, RESTORED_MARK)
  if (existsSync(mark)) await holdAll(payload, mark)
  const restore = await holdOf(payload)
  if (!restore) return
  payload.logger.warn({
    msg: 'Restored from a backup: publishes nothing by itself and sends no mail until an administrator says so on the first page of the desk',
    since: restore.at,
  })
}

/**
 * Lets what goes out by itself begin, for whoever may. Where nothing is held, nothing happens.
 * @throws WorkflowError 401 · 403 role
 */
export async function resumeAfterRestore(caller: PayloadRequest): Promise<void> {
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  if (!mayResume(actor))
    throw new WorkflowError(403, worded('reason.role', { roles: anyOfRoles(RESUMERS) }), { code: 'role' })
  const restore = await holdOf(caller.payload)
  if (!restore) return
  try {
    await inTransaction(caller, { about: [] }, (req) => recordResumption(req, restore))
  } catch (error) {
    // Somebody else has said so meanwhile.
    if (!(error instanceof StepTakenError)) throw error
  }
}

async function holdAll(payload: Payload, mark: string): Promise<void> {
  const req = await createLocalReq({ context: {} }, payload)
  const problems = [{ path: 'publishAt', code: 'restored', ...worded('reason.schedule.restored') }]
  const { rows } = await releasesIn(req, ['scheduled'], { limit: MOST_OPEN_RELEASES })
  await inTransaction(req, { about: [] }, async (own) => {
    for (const release of rows)
      await writeRelease(own, release, {
        problems: [...tooLate({ publishAt: release.publishAt ?? '' }), ...problems],
      })
  })
  for await (const due of allScheduled(req))
    if (isDue(due, due.scheduledIn)) await hold(req, [{ due, problems: [...tooLate(due), ...problems] }], {})
  await holdWebhooks(req)
  // Another process that began at the same time may be through: what waits now was asked for since.
  if (!existsSync(mark)) return
  const backedUpAt = (await readFile(mark, 'utf8')).trim()
  await dropWaitingMail(req)
  await announceRestore(req, Number.isNaN(Date.parse(backedUpAt)) ? null : backedUpAt)
  await rm(mark, { force: true })
}

/** Whoever follows the public changes from elsewhere has read what is no longer true, and begins anew. */
const announceRestore = (caller: PayloadRequest, backedUpAt: string | null): Promise<void> =>
  inTransaction(caller, { about: [] }, async (req) => {
    await recordRestore(req, backedUpAt)
    await announce(req, { ...INSTALLATION, slug: null, act: RESTORED, kind: null })
  })
