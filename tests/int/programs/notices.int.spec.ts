import { beforeAll, describe, expect, it } from 'vitest'
import { acceptProgram, changeProgram, endProgram, makeKey, makeProgram } from '@/workflow/commands/programs'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { sayNotices, noticesOf } from '@/workflow/queries/notices'
import { isNamedForProgram } from '@/workflow/queries/programs'
import { notificationsWhere } from '@/workflow/ledgers/notifications'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'

const grants = { pages: USUAL_ACTS }

describe('who answers for a service account', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const idOf = (who: Who) => desk.people[who].id
  const make = async (name: string, holder: Who) =>
    makeProgram(await desk.reqOf('administrator'), { name, holder: idOf(holder), grants })
  /** What they were told of it, in words, with its name where they may know it. */
  const toldOf = async (who: Who, id: string) => {
    const req = await desk.reqOf(who)
    const person = { person: { equals: idOf(who) } }
    const rows = await notificationsWhere(
      req,
      { and: [person, { documentId: { equals: id } }] },
      { limit: 10, sort: 'at' },
    )
    return (await sayNotices(req, rows)).map(({ path, said, title }) => `${said}: ${title} (${path})`)
  }
  const isWaiting = (who: Who) => isNamedForProgram(desk.payload, idOf(who))

  it('is told that they are asked to, and is shown the way to it until they have accepted', async () => {
    expect(await isWaiting('author')).toBe(false)
    const { id } = await make('The calendar', 'author')
    const told = await toldOf('author', id)
    expect(told).toEqual([
      expect.stringMatching(/asks you to answer for a service account: The calendar \(\/programs\)$/),
    ])
    expect(await isWaiting('author')).toBe(true)
    expect(await isWaiting('colleague')).toBe(false)
    expect(await toldOf('administrator', id)).toEqual([])
    await acceptProgram(await desk.reqOf('author'), id)
    expect(await isWaiting('author')).toBe(false)
    // Whoever made it sees that somebody answers for it.
    expect(await toldOf('administrator', id)).toEqual([
      expect.stringMatching(/answers for a service account now: The calendar/),
    ])
    expect(
      (await noticesOf(await desk.reqOf('author'), { id: idOf('author'), staffRoles: [] })).notices,
    ).toMatchObject([{ path: '/programs' }])
  })

  it('is told once, of each time that they are named, and no more of what is not theirs', async () => {
    const { id } = await make('The importer', 'colleague')
    const req = await desk.reqOf('administrator')
    const asked = { name: 'The importer of events', holder: idOf('colleague'), grants }
    await changeProgram(req, id, asked)
    expect(await toldOf('colleague', id)).toHaveLength(1)
    await changeProgram(req, id, { ...asked, holder: idOf('second') })
    expect(await toldOf('second', id)).toEqual([expect.stringContaining(': The importer of events')])
    // What they were told stays told, and its name is not theirs to know any more.
    expect(await toldOf('colleague', id)).toEqual([expect.stringContaining(': null')])
    expect(await isWaiting('colleague')).toBe(false)
    for (const who of ['author', 'reviewer', 'translator'] as const) expect(await toldOf(who, id)).toEqual([])
  })

  it('hears that it is ended, and so does everybody who has a part in it; nobody of what they did themselves', async () => {
    const { id } = await make('The mirror', 'author')
    await acceptProgram(await desk.reqOf('author'), id)
    const { key } = await makeKey(await desk.reqOf('administrator'), id, { days: 1, endsBefore: 'now' })
    await endProgram(await desk.reqOf('administrator'), id)
    const told = await toldOf('author', id)
    expect(told).toEqual([
      expect.stringContaining('asks you'),
      expect.stringMatching(/ended a service account: The mirror/),
    ])
    expect(told.join()).not.toContain(key)
    expect(await toldOf('administrator', id)).toEqual([expect.stringContaining('answers for')])
    const unanswered = await make('Never answered', 'reviewer')
    await endProgram(await desk.reqOf('administrator'), unanswered.id)
    expect(await toldOf('reviewer', unanswered.id)).toHaveLength(2)
    expect(await isWaiting('reviewer')).toBe(false)
  })

  it('is not told who names themselves', async () => {
    const { id } = await make('Their own', 'administrator')
    expect(await toldOf('administrator', id)).toEqual([])
  })
})
