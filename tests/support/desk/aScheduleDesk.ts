import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { expiry, publishing, rehearsal } from '@/workflow/commands/dueTexts'
import { actorOf } from '@/workflow/domain/actor'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { describeDocument } from '@/workflow/queries/panel'
import { aDesk, type Desk, type Who } from './aDesk'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** For a spec file about schedules: a desk whose clock stands until it is moved, and the jobs behind schedules. */
export function aScheduleDesk() {
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

  const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
  /** Does all that is due. */
  const work = async () => {
    for (const kind of [rehearsal, publishing, expiry]) while (await doNext(own.desk.payload, kind));
  }
  const workUntil = async (ms: number) => {
    vi.setSystemTime(Date.now() + ms)
    await work()
  }
  const aScheduledText = async ({ by = 'author', inHours = 1 }: { by?: Who; inHours?: number } = {}) => {
    const id = await own.desk.write('author')
    await own.desk.approve(id)
    await own.desk.act(by, 'schedule', id, { publishAt: inMs(inHours * HOUR) })
    return id
  }
  const recordOf = async (id: string) => (await own.desk.load(id)).record
  const problemsOf = async (id: string) =>
    (await recordOf(id)).scheduleProblems?.map(({ code }) => code) ?? null
  const actsOf = async (id: string) =>
    newestActs(await own.desk.reqOf(null), { documentId: { equals: id } }, 50)
  const publications = async (id: string) =>
    (await actsOf(id)).filter(({ act, name }) => act === 'transition' && name === 'publish').length
  const describeTo = async (who: Who, id: string) => {
    const req = await own.desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    return describeDocument(req, { actor, collection: 'pages', id })
  }
  return {
    ...{ own, inMs, work, workUntil, aScheduledText },
    ...{ recordOf, problemsOf, actsOf, publications, describeTo },
  }
}
