import { describe, expect, it, vi } from 'vitest'
import { doNext, stand } from '@/jobs/kinds'
import { formatDay } from '@/i18n/dates/format'
import { dueTomorrow } from '@/workflow/commands/dueTomorrow'
import { assign } from '@/workflow/commands/assign'
import { dayAfter, dayOf } from '@/workflow/domain/assignment'
import { assignmentOf } from '@/workflow/ledgers/assignments'
import type { Who } from '../../support/desk/aDesk'
import { HOUR, aMailDesk } from '../../support/mail/aMailDesk'

describe('who is named for a text', () => {
  const { own, later, send, toldOf, mailsTo } = aMailDesk()

  const idOf = (who: Who) => String(own.desk.people[who].id)
  const name = async (by: Who, id: string, who: Who | null, dueOn = '') => {
    const req = await own.desk.reqOf(by)
    const row = await assignmentOf(req, `pages/${id}`)
    const seen = row?.revision ?? 0
    await assign(req, { collection: 'pages', id, assignee: who ? idOf(who) : '', dueOn, seen })
  }

  it('is told in place of all who could decide, once, and not of what they took themselves', async () => {
    const { act, write } = own.desk
    const id = await write('author')
    await act('author', 'requestReview', id, { assignee: idOf('reviewer') })
    expect(await toldOf(id)).toEqual(['assigned: reviewer'])
    await name('author', id, 'reviewer', dayAfter(dayOf(new Date())))
    await name('reader', id, 'reader')
    await name('author', id, null)
    expect(await toldOf(id)).toEqual(['assigned: reviewer'])
    await name('author', id, 'reader')
    await act('reader', 'requestValidation', id, { assignee: idOf('second') })
    expect(await toldOf(id)).toEqual(['assigned: reviewer', 'assigned: reader', 'assigned: second'])
    await send()
    const [mail] = mailsTo('second')
    expect(mail?.raw.replace(/=?\n ?/g, '')).toContain('asks you by name to decide on a text.')
    expect(mailsTo('validator')).toEqual([])
  })

  it('is told the day before it is needed, once; of a text that nobody is named for, who wrote it', async () => {
    const { act, payload, write } = own.desk
    vi.setSystemTime(new Date(dueTomorrow.next(new Date(Date.now() + 48 * HOUR)).getTime() - HOUR))
    const tomorrow = dayAfter(dayOf(new Date()))
    const named = await write('author')
    await act('author', 'requestReview', named, { assignee: idOf('reviewer'), dueOn: tomorrow })
    const unnamed = await write('colleague')
    await name('author', unnamed, null, tomorrow)
    const elsewhen = await write('author')
    await name('author', elsewhen, null, dayAfter(tomorrow))
    await stand(payload, dueTomorrow)
    later(2 * HOUR)
    expect(await doNext(payload, dueTomorrow)).toBe(true)
    expect(await toldOf(named)).toEqual(['assigned: reviewer', 'dueTomorrow: reviewer'])
    expect(await toldOf(unnamed)).toEqual(['dueTomorrow: colleague'])
    expect(await toldOf(elsewhen)).toEqual([])
    await send()
    // By its date: a mail is read when it is read.
    const said = mailsTo('reviewer').map(({ raw }) => raw.replace(/=\n/g, ''))
    expect(said.join()).toContain(`A text is needed by ${formatDay(`${tomorrow}T12:00:00Z`, 'en')}.`)
    // The job is done again, as after a death before its end.
    await payload.db.updateOne({
      ...{ collection: 'jobs', where: { key: { equals: 'dueTomorrow' } } },
      data: { nextAt: new Date().toISOString() },
    })
    expect(await doNext(payload, dueTomorrow)).toBe(true)
    expect(await toldOf(named)).toHaveLength(2)
    await act('reviewer', 'requestValidation', named)
    await act('validator', 'validate', named)
    await act('author', 'publish', named)
    later(24 * HOUR)
    expect(await doNext(payload, dueTomorrow)).toBe(true)
    expect((await toldOf(named)).filter((told) => told.startsWith('due'))).toHaveLength(1)
    expect(await toldOf(elsewhen)).toEqual(['dueTomorrow: author'])
  })

  it('is told on the day itself where it was set after the look of the day before', async () => {
    const { payload, write } = own.desk
    await stand(payload, dueTomorrow)
    while (await doNext(payload, dueTomorrow));
    vi.setSystemTime(new Date(dueTomorrow.next(new Date(Date.now() + 48 * HOUR)).getTime() + HOUR))
    while (await doNext(payload, dueTomorrow));
    const late = await write('author')
    await name('author', late, null, dayAfter(dayOf(new Date())))
    expect((await toldOf(late)).filter((told) => told.startsWith('due'))).toEqual([])
    later(24 * HOUR)
    while (await doNext(payload, dueTomorrow));
    expect((await toldOf(late)).filter((told) => told.startsWith('due'))).toEqual(['dueTomorrow: author'])
  })
})
