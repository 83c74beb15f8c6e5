import { describe, expect, it } from 'vitest'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { SHOWN_IN_LIST } from '@/workflow/queries/dashboard/page'
import { withPublishers } from '@/workflow/queries/dashboard/publishers'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import type { Who } from '../../support/desk/aDesk'
import { aScheduleDesk, HOUR } from '../../support/desk/aScheduleDesk'

const { own, actsOf, aScheduledText, workUntil } = aScheduleDesk()

const publishedFor = async (who: Who) => {
  const list = (await dashboardOf(await own.desk.reqOf(who)))?.published
  if (!list) throw new Error(`${who} is not told what was published`)
  return list
}
const rowOf = async (id: string, who: Who = 'translator') =>
  (await publishedFor(who)).items.find((item) => item.id === id)

describe('what was recently published', () => {
  it('says by whom, with the note that readers are told, to everybody, whoever did it too', async () => {
    const { desk } = own
    const { name } = desk.people.author.user
    const id = await desk.write()
    await desk.publish(id)
    expect(await rowOf(id)).toMatchObject({ publishedBy: name })
    expect(await rowOf(id)).not.toHaveProperty('said')
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'The dates were mended.' })
    for (const who of ['author', 'translator', 'administrator'] as const)
      expect(await rowOf(id, who), who).toMatchObject({ publishedBy: name, said: 'The dates were mended.' })
  })

  it('goes on saying so while the next draft passes through other hands', async () => {
    const { desk } = own
    const id = await desk.write('colleague')
    await desk.approve(id)
    await desk.act('second', 'publish', id)
    const before = await rowOf(id)
    expect(before).toMatchObject({ publishedBy: desk.people.second.user.name, version: '1.0' })
    await desk.save('author', id)
    await desk.act('author', 'requestReview', id, { minor: true, comment: 'Only a comma.' })
    await desk.act('reviewer', 'sendBack', id, { comment: 'Which comma?' })
    await desk.act('author', 'discardDraft', id, { reason: 'Never mind.' })
    expect(await rowOf(id)).toMatchObject({ publishedBy: before?.publishedBy, version: '1.0' })
    expect(await rowOf(id)).not.toHaveProperty('said')
  })

  it('says on whose authority the system did it, and why something could not wait', async () => {
    const { desk } = own
    const id = await aScheduledText({ by: 'second' })
    await workUntil(HOUR)
    const order = (await actsOf(id)).find(({ name }) => name === 'schedule')
    expect(await rowOf(id)).toMatchObject({
      publishedBy: `the system, on the authority of ${desk.people.second.user.name} (act ${order?.seq})`,
    })
    const urgent = await desk.write()
    await desk.act('validator', 'publishUrgently', urgent, { reason: 'It cannot wait.' })
    expect(await rowOf(urgent)).toMatchObject({
      publishedBy: desk.people.validator.user.name,
      said: 'It cannot wait.',
    })
  })

  it('keeps the name that somebody had then', async () => {
    const { desk } = own
    const { name, id: person } = desk.people.colleague.user
    const id = await desk.write()
    await desk.approve(id)
    await desk.act('colleague', 'publish', id)
    const call = (now: string) =>
      desk.payload.update({
        ...{ collection: 'users', id: person, data: { name: now }, overrideAccess: false },
        user: desk.people.administrator.user,
      })
    await call('Coleen Colleague')
    expect(await rowOf(id)).toMatchObject({ publishedBy: name })
    await call(name)
  })

  it('asks the database as often for one text as for a whole list', async () => {
    const { desk } = own
    for (let index = 1; index < SHOWN_IN_LIST; index++) await desk.publish(await desk.write())
    // What the system did is told with the act of a person that it rests on.
    await aScheduledText()
    await workUntil(HOUR)
    const list = await publishedFor('author')
    const req = await desk.reqOf('author')
    const calls = (items: typeof list.items) =>
      countDatabaseCalls(desk.payload, () => withPublishers(req, { ...list, items }))
    const bySystem = list.items.filter(({ publishedBy }) => publishedBy?.startsWith('the system'))
    const [one, all] = [await calls(bySystem.slice(0, 1)), await calls(list.items)]
    expect(list.items).toHaveLength(SHOWN_IN_LIST)
    expect(all).toEqual(one)
    expect(all.length).toBeLessThanOrEqual(4)
  })
})
