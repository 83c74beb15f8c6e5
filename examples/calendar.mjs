// The events as a calendar (iCalendar): node calendar.mjs https://fora.example.eu calendar.ics
// An event is shown for as long as is known of it: one of May 2026 through the whole of May.
import { writeFileSync } from 'node:fs'
import ical from 'ical-generator'
import { createFora, every } from 'fora-client'

const [url, file] = process.argv.slice(2)
const calendar = ical({ name: 'Fora', prodId: '//fora//examples//EN' })

/** The first instant after a date that is known to its year, month, day or time. */
const after = ({ value, precision }) => {
  const end = new Date(value)
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1)
  if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1)
  if (precision === 'year') end.setUTCFullYear(end.getUTCFullYear() + 1)
  return end
}

for await (const event of every(createFora({ url }), 'events', { sort: ['starts.value'] })) {
  const { starts, ends, place } = event
  if (!starts?.value) continue
  calendar.createEvent({
    id: event.id,
    start: new Date(starts.value),
    end: after(ends?.value ? ends : starts),
    allDay: starts.precision !== 'time',
    timezone: 'UTC',
    summary: event.title,
    description: event.summary ?? '',
    location: [place?.venue, place?.city, place?.country].filter(Boolean).join(', '),
    status: event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    url: event.url ?? `${url}/events/${event.slug}_${event.language}`,
  })
}
writeFileSync(file, calendar.toString())
console.log(`${calendar.length()} events`)
