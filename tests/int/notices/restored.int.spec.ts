import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { schedule } from '@/jobs/job'
import { KINDS } from '@/jobs/registry'
import { overdueSeconds, stateOfKind } from '@/jobs/state'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore, resumeAfterRestore } from '@/workflow/commands/afterRestore'
import { mailing, tellFormerAddress } from '@/workflow/commands/mail'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { HELD_KINDS, INSTALLATION } from '@/workflow/ledgers/audit/restores'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { verifyAudit } from '@/workflow/queries/verify'
import type { Who } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { HOUR, MINUTE, aMailDesk } from '../../support/mail/aMailDesk'
import { rest } from '../../support/rest'

describe('an installation that was restored from a backup', () => {
  const { own, later, send, mailsTo } = aMailDesk()

  const marked = (backedUpAt = '') => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), `${backedUpAt}\n`)
    return folder
  }
  const restore = async (backedUpAt?: string) => {
    const folder = marked(backedUpAt)
    await holdAfterRestore(own.desk.payload, folder)
    return folder
  }
  const resumeAs = (who: Who | null, body: object = {}) =>
    rest('/jobs/resume', {
      ...{ method: 'POST', body },
      ...(who && { token: own.desk.people[who].token }),
    })
  /** The same, when all sessions have ended. */
  const resume = async () => resumeAfterRestore(await own.desk.reqOf('administrator'))
  const restoreActs = async () => {
    const rows = await newestActs(await own.desk.reqOf(null), { act: { equals: 'restore' } }, 0)
    return rows.map(({ actorId, name }) => [name, actorId === 'system' ? actorId : 'a person'])
  }
  const seenBy = async (who: Who) => (await dashboardOf(await own.desk.reqOf(who)))?.restored ?? null

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
    later(MINUTE)
    expect(await seenBy('author')).toBeNull()
  })

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

    await resume()
    await send()
    expect(mailsTo('reviewer')).toHaveLength(1)
    expect((await stateOfKind(payload, mailing.name)).waiting).toBe(0)
    expect((await verifyAudit(payload)).faults).toEqual([])
  })

  it('holds the kinds of jobs that are called so', () => {
    expect(KINDS.filter(({ mayBegin }) => mayBegin).map(({ name }) => name)).toEqual(HELD_KINDS)
  })

  it('is not let go on by a program, and publishes nothing for one', async () => {
    const { desk } = own
    await restore()
    const maker = desk.people.administrator
    const program = await aProgram({ maker, grants: { pages: ['save', 'requestReview', 'publish'] } })
    expect((await program.ask('/jobs/resume', { method: 'POST', body: {} })).status).toBe(403)
    const id = await desk.write('author')
    await desk.approve(id)
    const expected = await desk.stepOf(id)
    const publish = () => program.act('publish', { id, expected })
    expect(await publish()).toMatchObject({ status: 409, body: { errors: [{ code: 'restored' }] } })
    expect(await desk.facesOf(id)).toBe('none/validated')
    await resume()
    expect((await publish()).status).toBe(200)
  })

  it('says of what moment the backup is, and is late only with what nothing holds', async () => {
    const { payload } = own.desk
    await restore('2026-01-31T12:00:00.000Z')
    expect(await seenBy('author')).toEqual({ backedUpAt: '2026-01-31T12:00:00.000Z', mayResume: false })
    await own.desk.act('author', 'requestReview', await own.desk.write('author'))
    later(5 * HOUR)
    expect(await overdueSeconds(payload)).toBe(0)
    await inTransaction(await own.desk.reqOf(null), { about: [] }, (req) =>
      schedule(req, { key: 'expire/x', kind: 'expiry', dueAt: new Date(Date.now() - HOUR) }),
    )
    expect(await overdueSeconds(payload)).toBe(3600)
    await payload.db.deleteMany({ collection: 'jobs', where: { key: { equals: 'expire/x' } } })
    await resume()
    expect(await overdueSeconds(payload)).toBeGreaterThan(4 * 3600)
  })

  it('is held by the next start, too, where the first was cut short', async () => {
    const { payload } = own.desk
    const folder = marked()
    vi.spyOn(payload.db, 'create').mockRejectedValue(new Error('The power failed.'))
    await expect(holdAfterRestore(payload, folder)).rejects.toThrow('The power failed.')
    vi.restoreAllMocks()
    vi.spyOn(payload.logger, 'warn').mockReturnValue(undefined)
    expect(await seenBy('author')).toBeNull()
    await holdAfterRestore(payload, folder)
    expect(await seenBy('author')).not.toBeNull()
    await resume()
  })

  it('sends what waited for long, though a server wants it once more', async () => {
    await restore()
    await inTransaction(await own.desk.reqOf('administrator'), { about: [] }, (req) =>
      tellFormerAddress(req, {
        ...{ act: 1_000_000, person: String(own.desk.people.author.id), email: 'former@example.eu' },
      }),
    )
    later(6 * 24 * HOUR)
    await resume()
    own.server.own.accept = 'refused'
    await send()
    own.server.own.accept = 'taken'
    later(HOUR)
    await send()
    expect(own.server.received.map(({ to }) => to)).toContain('former@example.eu')
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
