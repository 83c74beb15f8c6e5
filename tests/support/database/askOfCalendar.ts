import { calendarOf } from '@/workflow/queries/calendar'
import type { Desk } from '../desk/aDesk'
import { rest } from '../rest'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** What the calendar asks of the database, at the desk and as a feed. */
export async function askOfCalendar(ask: Ask, desk: Desk): Promise<void> {
  const { token } = desk.people.author
  await ask('a month of the calendar', async () =>
    calendarOf(await desk.reqOf('reader'), { from: '2000-02-01', to: '2000-03-01' }),
  )
  await ask('an address for the calendar', () => rest('/calendar-feeds', { method: 'POST', token }))
  await ask('a calendar feed', () => rest(`/calendar-feeds/${'0'.repeat(64)}/calendar.ics`))
}
