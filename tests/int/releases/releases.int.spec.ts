import { describe, expect, it, vi } from 'vitest'
import { resumeAfterRestore } from '@/workflow/commands/afterRestore'
import { addToRelease, createRelease, discardRelease, renameRelease } from '@/workflow/commands/releases'
import { WorkflowError } from '@/workflow/errors'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { recordRestore } from '@/workflow/ledgers/audit/restores'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { releasesForText } from '@/workflow/queries/releases'
import { verifyAudit } from '@/workflow/queries/verify'
import { actorOf } from '@/workflow/domain/actor'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import { HOUR } from '../../support/desk/aScheduleDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rollsBack } from '../../support/testPayload'

const problemsIn = async (work: Promise<unknown>) => {
  const error: unknown = await work.catch((reason: unknown) => reason)
  return error instanceof WorkflowError ? error.problems : []
}

describe('a release', () => {
  const desk = aReleaseDesk()
  const { own, workUntil, textOf, aRelease, validatedTexts, publish, schedule, unschedule, facesOf } = desk

  it('publishes nothing while something speaks against one of its texts, and then all of them', async () => {
    const ids = await validatedTexts(2)
    const draft = await own.desk.write('author', { title: 'The agenda' })
    const release = await aRelease([...ids, draft])
    const { blocked, texts } = await desk.describe(release)
    expect([blocked, texts.filter(({ problems }) => problems.length > 0).map(({ id }) => id)]).toEqual([
      1,
      [draft],
    ])
    expect(await refusalBy(publish(release))).toBe('422 blocked')
    const [problem] = await problemsIn(publish(release))
    expect(problem).toMatchObject({ path: `pages/${draft}`, code: 'state' })
    expect(problem?.message).toContain('“The agenda”: ')
    expect(await facesOf([...ids, draft])).toEqual(['none/validated', 'none/validated', 'none/draft'])

    await own.desk.approve(draft)
    await publish(release, 'validator')
    expect(await facesOf([...ids, draft])).toEqual(Array(3).fill('published/none'))
    const { available, state, texts: done } = await desk.describe(release)
    expect([state, available]).toEqual(['published', ['undo']])
    expect(done.map(({ versionBefore, versionAfter }) => [versionBefore, versionAfter])).toEqual(
      Array(3).fill(['', '1.0']),
    )
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it.runIf(rollsBack())('leaves no text public where the last of them cannot be written', async () => {
    const ids = await validatedTexts(3)
    const release = await aRelease(ids)
    const { db } = own.desk.payload
    const create = db.create.bind(db)
    let announced = 0
    const broken = vi.spyOn(db, 'create').mockImplementation((args) => {
      if (args.collection === 'outbox' && ++announced === 3) throw new Error('The disk is full.')
      return create(args)
    })
    await expect(publish(release)).rejects.toThrow('The disk is full.')
    broken.mockRestore()
    expect(await facesOf(ids)).toEqual(Array(3).fill('none/validated'))
    expect((await desk.describe(release)).state).toBe('open')
    await publish(release)
    expect(await facesOf(ids)).toEqual(Array(3).fill('published/none'))
  })

  it('keeps its texts as they are while it is scheduled, and says which release does', async () => {
    const [id = '', other = ''] = await validatedTexts(2)
    const release = await aRelease([id, other], 'Summit of March')
    await schedule(release)
    expect(await refusalBy(own.desk.save('author', id))).toBe('409 locked')
    const [said] = await problemsIn(own.desk.save('author', id))
    expect(said?.message).toContain('“Summit of March”')
    const refused = {
      publish: 'author',
      unschedule: 'author',
      schedule: 'author',
      recall: 'author',
      discardDraft: 'author',
      sendBack: 'validator',
    } as const
    for (const name of Object.keys(refused) as (keyof typeof refused)[])
      expect(
        [
          name,
          await refusalBy(own.desk.act(refused[name], name, id, { comment: 'Because.', reason: 'So.' })),
        ],
        name,
      ).toEqual([name, '409 locked'])
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])

    await unschedule(release)
    await own.desk.save('author', id)
    expect(await facesOf([id, other])).toEqual(['none/draft', 'none/validated'])
    await workUntil(HOUR)
    expect(await facesOf([id, other])).toEqual(['none/draft', 'none/validated'])
  })

  it('goes public at its time, all of it on the acts that scheduled it', async () => {
    const ids = await validatedTexts(3)
    const release = await aRelease(ids)
    await schedule(release)
    await workUntil(HOUR - 1)
    expect(await facesOf(ids)).toEqual(Array(3).fill('none/validated'))
    await workUntil(1)
    expect(await facesOf(ids)).toEqual(Array(3).fill('published/none'))
    expect((await desk.describe(release)).state).toBe('published')
    const [last] = await newestActs(await own.desk.reqOf(null), { documentId: { equals: release } }, 1)
    expect(last).toMatchObject({ actorId: 'system', name: 'publish', from: 'scheduled', to: 'published' })
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it('waits after a restore until an administrator lets it go on', async () => {
    const ids = await validatedTexts(1)
    const release = await aRelease(ids)
    await inTransaction(await own.desk.reqOf(null), { about: [] }, (req) => recordRestore(req, null))
    await schedule(release)
    await workUntil(HOUR)
    expect(await facesOf(ids)).toEqual(['none/validated'])
    await resumeAfterRestore(await own.desk.reqOf('administrator'))
    await workUntil(0)
    expect(await facesOf(ids)).toEqual(['published/none'])
  })

  it('is held back as a whole where one of its texts may not go public, and can be published once it may', async () => {
    const ids = await validatedTexts(2)
    const release = await aRelease(ids)
    await schedule(release)
    const { slug } = (await own.desk.load(ids[0] ?? '')).main
    const data = { from: `/${String(slug)}`, to: '/' }
    const { id: redirect } = (await own.desk.payload.db.create({ collection: 'redirects', data })) as {
      id: string
    }
    await workUntil(HOUR)
    await own.desk.payload.db.deleteOne({ collection: 'redirects', where: { id: { equals: redirect } } })
    expect(await facesOf(ids)).toEqual(Array(2).fill('none/validated'))
    const held = await desk.describe(release)
    expect([held.state, held.isHeldBack]).toEqual(['scheduled', true])
    // What nobody finds in the texts themselves is said of the release: whose turn it was, and how late it is.
    expect(held.problems.map(({ code }) => code)).toEqual(['addressRedirected'])
    const { scheduleProblems } = (await own.desk.load(ids[1] ?? '')).record
    expect(scheduleProblems?.map(({ code }) => code)).toEqual(['release'])
    await publish(release)
    expect(await facesOf(ids)).toEqual(Array(2).fill('published/none'))
    expect((await verifyAudit(own.desk.payload)).faults).toEqual([])
  })

  it('shows a text that is in another one too, which is blocked once the first is scheduled', async () => {
    const [id = ''] = await validatedTexts(1)
    const first = await aRelease([id], 'First')
    const second = await aRelease([id], 'Second')
    const { texts } = await desk.describe(second)
    expect(texts[0]?.alsoIn).toEqual([{ id: first, name: 'First' }])
    await schedule(first)
    expect((await problemsIn(publish(second)))[0]?.code).toBe('locked')
    const req = await own.desk.reqOf('author')
    const actor = actorOf(req.user)
    if (!actor) throw new Error('nobody')
    const about = await releasesForText(req, { actor, ...textOf(id) })
    expect(about.has.map(({ name, state }) => `${name} ${state}`).sort()).toEqual([
      'First scheduled',
      'Second open',
    ])
  })

  it('is published once, whoever asks at the same moment, and not as somebody saw it before it changed', async () => {
    const ids = await validatedTexts(2)
    const release = await aRelease(ids)
    const expected = await desk.expectedOf(release)
    const [more = ''] = await validatedTexts(1)
    await addToRelease(await own.desk.reqOf('author'), { id: release, text: textOf(more) })
    expect(await refusalBy(publish(release, 'author', { expected }))).toBe('409 stale')

    const now = await desk.expectedOf(release)
    const both = await Promise.all(
      (['author', 'validator'] as const).map((who) => refusalBy(publish(release, who, { expected: now }))),
    )
    // Whoever comes while the first is at it finds the release changed; whoever comes after, published.
    expect(both.sort()).toEqual([expect.stringMatching(/^409 (stale|state)$/), 'done'])
    expect(await facesOf([...ids, more])).toEqual(Array(3).fill('published/none'))
  })

  it('is prepared and published by authors and validators alone, and has a name and texts', async () => {
    const [id = ''] = await validatedTexts(1)
    const release = await aRelease([id])
    const req = await own.desk.reqOf('author')
    for (const who of ['reviewer', 'translator', 'administrator'] as const) {
      const theirs = await own.desk.reqOf(who)
      expect(await refusalBy(createRelease(theirs, { name: 'Mine' }))).toBe('403 role')
      expect(await refusalBy(publish(release, who))).toBe('403 role')
      expect(await refusalBy(renameRelease(theirs, { id: release, name: 'Mine' }))).toBe('403 role')
    }
    expect(await refusalBy(createRelease(await own.desk.reqOf(null), { name: 'Mine' }))).toBe(
      '401 notSignedIn',
    )
    expect(await refusalBy(createRelease(req, { name: ' ' }))).toBe('422 incomplete')
    expect(await refusalBy(createRelease(req, { name: 'x'.repeat(200) }))).toBe('422 incomplete')
    expect(await refusalBy(addToRelease(req, { id: release, text: textOf(id) }))).toBe('422 incomplete')
    const empty = await aRelease([])
    expect((await problemsIn(publish(empty)))[0]?.code).toBe('empty')
    await discardRelease(req, { id: release })
    expect(await refusalBy(publish(release))).toBe('409 state')
    expect(await own.desk.facesOf(id)).toBe('none/validated')
  })
})
