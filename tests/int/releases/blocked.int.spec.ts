import { describe, expect, it } from 'vitest'
import { addToRelease, createRelease } from '@/workflow/commands/releases'
import { actorOf } from '@/workflow/domain/actor'
import { answerRefusal } from '@/workflow/errors'
import { writeRecord } from '@/workflow/ledgers/records'
import { describeDocument } from '@/workflow/queries/panel'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import { refusalBy } from '../../support/desk/refusalBy'

describe('a release that something stands against', () => {
  const desk = aReleaseDesk()
  const { own, aRelease, validatedTexts, publish, schedule, unschedule } = desk

  it('leaves the schedule that a text has of its own, and says that it stands in the way', async () => {
    const [id = '', other = ''] = await validatedTexts(2)
    await own.desk.act('author', 'schedule', id, { publishAt: '2031-02-10T09:00' })
    const release = await aRelease([id, other])
    const { blocked, texts } = await desk.describe(release)
    expect([blocked, texts.map(({ problems }) => problems.map(({ code }) => code))]).toEqual([
      1,
      [['scheduled'], []],
    ])
    expect(texts[0]?.problems[0]?.message).toBe(
      'It is scheduled on its own for 10 February 2031 at 09:00 CET: take it off that schedule first.',
    )
    expect(await refusalBy(schedule(release))).toBe('422 blocked')
    expect(await refusalBy(publish(release))).toBe('422 blocked')
    const { publishAt, release: lockedBy } = (await own.desk.load(id)).record
    expect([publishAt, lockedBy]).toEqual(['2031-02-10T08:00:00.000Z', null])

    await own.desk.act('author', 'unschedule', id)
    await schedule(release)
    expect((await desk.describe(release)).blocked).toBe(0)
    // Another release that has a locked text says so before anybody presses.
    const second = await aRelease([id], 'Second')
    const { texts: locked } = await desk.describe(second)
    expect(locked[0]?.problems.map(({ code }) => code)).toEqual(['locked'])
    await unschedule(release)
    expect((await desk.describe(second)).blocked).toBe(0)
  })

  it('leaves the expiry that a text was scheduled with, also while that schedule is held back', async () => {
    const [id = '', other = ''] = await validatedTexts(2)
    const said = { publishAt: '2031-02-10T09:00', expiresAt: '2031-02-11T09:00' }
    await own.desk.act('second', 'schedule', id, said)
    const { record } = await own.desk.load(id)
    const scheduleProblems = [{ path: 'publishAt', code: 'restored', message: 'It was restored.' }]
    await writeRecord(await own.desk.reqOf(null), record, { scheduleProblems })
    const release = await aRelease([id, other])
    expect(await refusalBy(schedule(release))).toBe('422 blocked')
    expect(await refusalBy(publish(release))).toBe('422 blocked')
    expect((await own.desk.load(id)).record.nextExpiresAt).toBe('2031-02-11T08:00:00.000Z')
    await own.desk.act('author', 'unschedule', id)
    await schedule(release)
  })

  it('names what a text waits for by its title, also while it is a draft itself', async () => {
    const { payload, people } = own.desk
    const a = async (collection: 'forums' | 'roles', data: object) => {
      const { id } = await payload.create({
        ...{ collection: collection as 'forums', depth: 0, draft: true, locale: 'en', overrideAccess: false },
        ...{ user: people.author.user, data: data as never }, // a draft
      })
      return String(id)
    }
    const forum = await a('forums', { title: 'The Assembly' })
    const role = await a('roles', { title: 'Members of it', forum })
    const req = await own.desk.reqOf('author')
    const { id: release } = await createRelease(req, { name: 'Together' })
    await addToRelease(req, { id: release, text: { collection: 'roles', id: role } })
    const said =
      'The field “Forum” names “The Assembly”, which readers cannot see yet: ' +
      'publish that first, or both together in a release.'
    const problem = {
      path: 'forum',
      message: said,
      target: { key: `forums/${forum}`, title: 'The Assembly' },
    }
    const { texts } = await desk.describe(release)
    expect(texts[0]?.problems).toEqual([
      expect.objectContaining({ code: 'state' }),
      expect.objectContaining({ code: 'notPublic', ...problem }),
    ])
    const actor = actorOf(req.user)
    if (!actor) throw new Error('nobody')
    const shown = await describeDocument(req, { actor, collection: 'roles', id: role })
    expect(shown.beforePublic).toEqual([expect.objectContaining(problem)])
    expect(shown.advice.filter(({ path }) => path === 'forum')).toEqual([])
  })

  it('answers first that it is blocked, as the guide says, and then by what', async () => {
    const draft = await own.desk.write('author')
    const release = await aRelease([draft])
    const error: unknown = await publish(release).catch((reason: unknown) => reason)
    const answered = answerRefusal(error, await own.desk.reqOf('author'))
    const { errors } = (await answered.json()) as { errors: { code: string }[] }
    expect([answered.status, errors.map(({ code }) => code)]).toEqual([422, ['blocked', 'state']])
  })
})
