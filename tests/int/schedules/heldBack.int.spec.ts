import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore, resumeAfterRestore } from '@/workflow/commands/afterRestore'
import { writeRecord } from '@/workflow/ledgers/records'
import { verifyAudit } from '@/workflow/queries/verify'
import { HOUR, aScheduleDesk } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'

describe('a scheduled text that may not go public', () => {
  const { own, inMs, workUntil, aScheduledText, recordOf, problemsOf, actsOf, describeTo } = aScheduleDesk()

  /** Sends readers away from the address of a text, past the two people whom that takes. */
  const takeAddress = async (id: string) => {
    const { slug } = (await own.desk.load(id)).main
    const data = { from: `/${String(slug)}`, to: '/' }
    const { id: redirect } = (await own.desk.payload.db.create({ collection: 'redirects', data })) as {
      id: string
    }
    return async () => {
      await own.desk.payload.db.deleteOne({ collection: 'redirects', where: { id: { equals: redirect } } })
    }
  }

  it('is held back where whoever scheduled it, or validated it, may do so no longer', async () => {
    const id = await aScheduledText({ by: 'reader' })
    const { payload } = own.desk
    const [reader, validator] = [own.desk.people.reader.user.id, own.desk.people.validator.user.id].map(
      String,
    )
    const strip = async (person: string | undefined, staffRoles: string[]) => {
      const user = await payload.db.findOne<Record<string, unknown> & { id: string }>({
        collection: 'users',
        where: { id: { equals: person } },
      })
      await payload.db.updateOne({
        collection: 'users',
        id: String(person),
        data: { ...user, staffRoles },
        returning: false,
      })
    }
    await strip(reader, ['reviewer'])
    await strip(validator, ['author'])
    await workUntil(HOUR)
    await strip(reader, ['author', 'reviewer', 'validator'])
    await strip(validator, ['validator'])
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    expect(await problemsOf(id)).toEqual(['scheduler', 'validator'])
    expect((await actsOf(id))[0]).toMatchObject({ act: 'refusal', name: 'publish', actorId: 'system' })

    const { available, schedule } = await describeTo('author', id)
    expect(schedule?.problems.map(({ message }) => message)).toEqual([
      'Whoever scheduled it may no longer publish. Schedule it anew, or publish it.',
      'Whoever validated it may no longer validate. Send it back, so that somebody else looks at it.',
    ])
    expect(available.map(({ name }) => name)).toContain('schedule')
    await strip(validator, ['author'])
    const anew = () => own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    expect(await refusalBy(anew())).toBe('422 incomplete')
    await strip(validator, ['validator'])
    await anew()
    expect(await problemsOf(id)).toBeNull()
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
  })

  it('is held back where its address was taken, and where it is a day late; nothing else waits for it', async () => {
    const late = await aScheduledText({ inHours: 1 })
    const taken = await aScheduledText({ inHours: 26 })
    const fine = await aScheduledText({ inHours: 26 })
    const giveBack = await takeAddress(taken)
    await workUntil(26 * HOUR)
    await giveBack()
    expect(await problemsOf(late)).toEqual(['tooLate'])
    expect(await problemsOf(taken)).toEqual(['addressRedirected'])
    expect(await own.desk.facesOf(fine)).toBe('published/none')
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it('is one in an installation that was restored from a backup, until it is scheduled anew and an administrator lets it go on', async () => {
    const ids = [await aScheduledText(), await aScheduledText()]
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    await holdAfterRestore(own.desk.payload, folder)
    expect(await Promise.all(ids.map(problemsOf))).toEqual([null, null])
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(own.desk.payload, folder)
    await workUntil(HOUR)
    expect(await Promise.all(ids.map(problemsOf))).toEqual([['restored'], ['restored']])
    expect(existsSync(path.join(folder, RESTORED_MARK))).toBe(false)
    const [id = ''] = ids
    await own.desk.act('author', 'schedule', id, { publishAt: inMs(HOUR) })
    await holdAfterRestore(own.desk.payload, folder)
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    await resumeAfterRestore(await own.desk.reqOf('administrator'))
    await workUntil(HOUR)
    expect(await own.desk.facesOf(id)).toBe('published/none')
  })

  it('is looked at a day before, so that there is time to mend it', async () => {
    const id = await aScheduledText({ inHours: 48 })
    const other = await aScheduledText({ inHours: 48 })
    const giveBack = await takeAddress(id)
    await workUntil(24 * HOUR - 1)
    expect(await problemsOf(id)).toBeNull()
    await workUntil(1)
    expect(await problemsOf(id)).toEqual(['addressRedirected'])
    expect(await problemsOf(other)).toBeNull()
    await giveBack()
    await workUntil(24 * HOUR)
    expect(await own.desk.facesOf(id)).toBe('none/validated')
    expect(await own.desk.facesOf(other)).toBe('published/none')
  })

  it('cannot be given another time or note behind the back of the audit log', async () => {
    const id = await aScheduledText()
    const record = await recordOf(id)
    const faultsWith = async (changes: object) => {
      await writeRecord(await own.desk.reqOf(null), record, changes)
      const { faults } = await verifyAudit(own.desk.payload)
      await writeRecord(await own.desk.reqOf(null), record, {})
      return faults
    }
    const fault = [`The schedule of pages/${id}: not the one that somebody asked for`]
    expect(await faultsWith({ publishAt: inMs(1) })).toEqual(fault)
    expect(await faultsWith({ changeNote: 'Something else.' })).toEqual([
      `The change note of pages/${id}: not the one that was given with the text`,
    ])
    expect(await faultsWith({ publishAt: null, scheduledIn: null })).toEqual(fault)
    expect(await faultsWith({ nextExpiresAt: inMs(2 * HOUR) })).toEqual(fault)
  })
})
