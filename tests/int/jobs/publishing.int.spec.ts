import { beforeAll, describe, expect, it, vi } from 'vitest'
import { cancel, jobWith, schedule } from '@/jobs/job'
import { doNext, type TimedKind } from '@/jobs/kinds'
import { transition } from '@/workflow/commands/transition'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rollsBack } from '../../support/testPayload'

describe.runIf(rollsBack())('a text that a job publishes', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const actsOn = async (id: string) => newestActs(await desk.reqOf(null), { documentId: { equals: id } }, 50)

  /** A validated text that is to be published now; what is done before each attempt, for tests to come between. */
  const aScheduledText = async (before: (key: string) => Promise<void> = () => Promise.resolve()) => {
    const id = await desk.write('author')
    await desk.approve(id)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 600_000 })
    await desk.act('author', 'schedule', id, { publishAt: new Date(Date.now() + 600_000).toISOString() })
    vi.useRealTimers()
    const [scheduled] = await actsOn(id)
    const [expected, authority] = [await desk.stepOf(id), scheduled?.seq ?? 0]
    const key = `publish ${id}`
    const kind: TimedKind = {
      name: `publishing ${id}`,
      run: async ({ req, done }) => {
        await before(key)
        const item = { collection: 'pages', id, name: 'publish', expected, authority } as const
        await transition(req, { items: [item], alongside: done })
      },
    }
    await schedule(await desk.reqOf('author'), { key, kind: kind.name, dueAt: new Date(), data: { id } })
    return { id, key, kind }
  }
  const publications = async (id: string) =>
    (await actsOn(id)).filter(({ name }) => name === 'publish').length

  it('goes public once, and its job is done with it, however many workers look', async () => {
    const { id, key, kind } = await aScheduledText()
    await Promise.all([1, 2, 3].map(() => doNext(desk.payload, kind)))
    expect(await desk.facesOf(id)).toBe('published/none')
    expect(await publications(id)).toBe(1)
    expect(await jobWith(desk.payload, key)).toMatchObject({ nextAt: null, error: null })
  })

  it('does not go public when the job was taken back while it was being done', async () => {
    vi.spyOn(desk.payload.logger, 'warn').mockReturnValue(undefined)
    const { id, key, kind } = await aScheduledText(async (key) => cancel(await desk.reqOf('author'), key))
    expect(await doNext(desk.payload, kind)).toBe(true)
    expect(await desk.facesOf(id)).toBe('none/validated')
    expect(await publications(id)).toBe(0)
    expect(await jobWith(desk.payload, key)).toBeNull()
  })
})
