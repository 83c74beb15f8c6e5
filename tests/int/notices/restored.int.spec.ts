import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { stateOfKind } from '@/jobs/state'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore } from '@/workflow/commands/afterRestore'
import { mailing } from '@/workflow/commands/mail'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { INSTALLATION } from '@/workflow/ledgers/audit/restores'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { verifyAudit } from '@/workflow/queries/verify'
import type { Who } from '../../support/desk/aDesk'
import { MINUTE, aMailDesk } from '../../support/mail/aMailDesk'
import { rest } from '../../support/rest'

describe('an installation that was restored from a backup', () => {
  const { own, later, send, mailsTo } = aMailDesk()

  const restore = async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(own.desk.payload, folder)
    return folder
  }
  const resumeAs = (who: Who | null, body: object = {}) =>
    rest('/jobs/resume', {
      ...{ method: 'POST', body },
      ...(who && { token: own.desk.people[who].token }),
    })
  const restoreActs = async () => {
    const rows = await newestActs(await own.desk.reqOf(null), { act: { equals: 'restore' } }, 0)
    return rows.map(({ actorId, name }) => [name, actorId === 'system' ? actorId : 'a person'])
  }
  const seenBy = async (who: Who) => (await dashboardOf(await own.desk.reqOf(who)))?.restored ?? null

  it('sends no mail about what people do there until an administrator says so, and then all of it', async () => {
    const { act, payload, write } = own.desk
    const folder = await restore()
    const id = await write('author')
    await act('author', 'requestReview', id)
    later(MINUTE)
    await send()
    expect((await stateOfKind(payload, mailing.name)).waiting).toBeGreaterThan(0)
    expect(mailsTo('reviewer')).toEqual([])
    // Nor after another start.
    await holdAfterRestore(payload, folder)
    await send()
    expect(mailsTo('reviewer')).toEqual([])

    expect((await resumeAs('administrator')).status).toBe(200)
    await send()
    expect(mailsTo('reviewer')).toHaveLength(1)
    expect((await stateOfKind(payload, mailing.name)).waiting).toBe(0)
    expect((await verifyAudit(payload)).faults).toEqual([])
  })

  it('is let go on by administrators alone, once, and the log says by whom', async () => {
    await restore()
    const before = (await restoreActs()).length
    expect((await resumeAs(null)).status).toBe(401)
    for (const who of ['author', 'reviewer', 'validator', 'translator'] as const) {
      const { body, status } = await resumeAs(who)
      expect([who, status, JSON.stringify(body)]).toEqual([who, 403, expect.stringContaining('dministrator')])
      expect(await seenBy(who)).toMatchObject({ mayResume: false })
    }
    expect((await resumeAs('administrator', { all: true })).status).toBe(400)
    expect(await restoreActs()).toHaveLength(before)
    expect(await seenBy('administrator')).toMatchObject({ mayResume: true })

    const answers = await Promise.all([1, 2, 3].map(() => resumeAs('administrator')))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await restoreActs()).slice(0, 2)).toEqual([
      ['resume', 'a person'],
      ['', 'system'],
    ])
    expect(await restoreActs()).toHaveLength(before + 1)
    expect(await seenBy('author')).toBeNull()
  })

  it('is held by nothing where that was before restores held anything', async () => {
    await restore()
    expect(await seenBy('administrator')).not.toBeNull()
    await inTransaction(await own.desk.reqOf(null), { about: [] }, async (req) => {
      await recordAct(req, { ...INSTALLATION, act: 'restore' })
    })
    expect(await seenBy('administrator')).toBeNull()
  })
})
