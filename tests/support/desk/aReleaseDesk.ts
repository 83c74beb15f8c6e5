import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { releaseRehearsal, releasing } from '@/workflow/commands/dueReleases'
import { publishRelease, scheduleRelease, unscheduleRelease } from '@/workflow/commands/release'
import { addToRelease, createRelease } from '@/workflow/commands/releases'
import { actorOf } from '@/workflow/domain/actor'
import { describeRelease } from '@/workflow/queries/releases'
import { aDesk, type Desk, type Who } from './aDesk'
import { HOUR } from './aScheduleDesk'

/** For a spec file about releases: a desk whose clock stands until it is moved, and short words for what it does to them. */
export function aReleaseDesk() {
  const own = {} as { desk: Desk } // before the first test
  beforeAll(async () => {
    own.desk = await aDesk()
  })
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-02-03T04:05:06.789Z') })
    for (const level of ['error', 'warn'] as const)
      vi.spyOn(own.desk.payload.logger, level).mockReturnValue(undefined)
  })
  afterEach(async () => {
    await workUntil(HOUR * 24 * 30)
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const workUntil = async (ms: number) => {
    vi.setSystemTime(Date.now() + ms)
    for (const kind of [releaseRehearsal, releasing]) while (await doNext(own.desk.payload, kind));
  }
  const textOf = (id: string) => ({ collection: 'pages', id })

  /** A release of an author with these pages. */
  const aRelease = async (ids: readonly string[], name = 'The summit') => {
    const req = await own.desk.reqOf('author')
    const { id } = await createRelease(req, { name })
    for (const text of ids) await addToRelease(req, { id, text: textOf(text) })
    return id
  }
  /** Pages that are validated and wait to be published. */
  const validatedTexts = async (count: number) => {
    const ids: string[] = []
    for (let index = 0; index < count; index++) {
      const id = await own.desk.write('author')
      await own.desk.approve(id)
      ids.push(id)
    }
    return ids
  }
  const describe = async (id: string, who: Who = 'author') => {
    const req = await own.desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    return describeRelease(req, { actor, id })
  }
  const expectedOf = async (id: string) => (await describe(id)).expected

  type Said = { reason?: string; notice?: string; expected?: string }
  const publish = async (id: string, who: Who = 'author', said: Said = {}) =>
    publishRelease(await own.desk.reqOf(who), { id, expected: await expectedOf(id), ...said })
  const schedule = async (id: string, inHours = 1, who: Who = 'author') => {
    const publishAt = new Date(Date.now() + inHours * HOUR).toISOString()
    await scheduleRelease(await own.desk.reqOf(who), { id, expected: await expectedOf(id), publishAt })
  }
  const unschedule = async (id: string, who: Who = 'author') =>
    unscheduleRelease(await own.desk.reqOf(who), { id, expected: await expectedOf(id) })
  const facesOf = (ids: readonly string[]) => Promise.all(ids.map((id) => own.desk.facesOf(id)))

  return {
    ...{ own, workUntil, textOf, aRelease, validatedTexts, describe },
    ...{ expectedOf, publish, schedule, unschedule, facesOf },
  }
}
