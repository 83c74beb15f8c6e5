import type { Temporal } from 'temporal-polyfill'
import type { DeskWords } from '@/i18n/desk/words'
import { dateFormat } from '@/lib/intl'
import type { CalendarEntry } from '@/workflow/queries/calendar'

type Props = {
  entries: readonly CalendarEntry[]
  isList: boolean
  /** Does this person hold a role that does this? */
  may: (act: Timing, of: Pick<CalendarEntry, 'isOverdue'>) => boolean
  month: Temporal.PlainYearMonth
  /** the month in words */
  name: string
  t: DeskWords
  today: Temporal.PlainDate
  /** BCP 47 */
  tag: string
}

/** The transitions that give a text a time, and another one. */
type Timing = 'schedule' | 'scheduleExpiry'
const TIMING: Partial<Record<CalendarEntry['kind'], { act: Timing; ofWhoMay: Timing }>> = {
  publication: { act: 'schedule', ofWhoMay: 'schedule' },
  expiry: { act: 'scheduleExpiry', ofWhoMay: 'scheduleExpiry' },
  // It is said with the schedule, by those who may say when a public text expires.
  nextExpiry: { act: 'schedule', ofWhoMay: 'scheduleExpiry' },
}

const DAYS_OF_A_WEEK = 7

/** Is there something of it on this day? An event of several days is on each of them. */
const isOn = ({ day, until }: CalendarEntry, date: string) =>
  day !== null && (until === null ? day === date : day <= date && date <= until)

/** A day in words. */
const format = (tag: string, shape: Intl.DateTimeFormatOptions, day: Temporal.PlainDate | string) =>
  dateFormat(tag, { ...shape, timeZone: 'UTC' }).format(new Date(`${day.toString()}T00:00:00Z`))

/** A month by weeks; as a list, and on a small screen, only the days on which there is something. */
export const Month = ({ entries, isList, may, month, name, t, tag, today }: Props) => {
  const someDay = entries.filter(({ day }) => day === null)
  const first = month.toPlainDate({ day: 1 })
  const monday = first.subtract({ days: first.dayOfWeek - 1 })
  const weeks = Math.ceil((first.dayOfWeek - 1 + month.daysInMonth) / DAYS_OF_A_WEEK)
  const week = [...Array(DAYS_OF_A_WEEK).keys()]
  return (
    <>
      {entries.length === 0 && <p className="calendar__empty">{t('calendar.empty', { month: name })}</p>}
      {someDay.length > 0 && (
        <section className="calendar__some">
          <h3>{t('calendar.someDay')}</h3>
          <Entries {...{ may, t, tag }} entries={someDay} />
        </section>
      )}
      <table className={isList ? 'calendar__month calendar__month--list' : 'calendar__month'}>
        <caption className="calendar__caption">{name}</caption>
        <thead>
          <tr>
            {week.map((at) => (
              <th key={at} scope="col">
                {format(tag, { weekday: 'short' }, monday.add({ days: at }))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...Array(weeks).keys()].map((row) => (
            <tr key={row}>
              {week.map((at) => {
                const day = monday.add({ days: row * DAYS_OF_A_WEEK + at })
                const isToday = day.equals(today)
                const isOther = !day.toPlainYearMonth().equals(month)
                const found = isOther ? [] : entries.filter((entry) => isOn(entry, day.toString()))
                return (
                  <td
                    className={[
                      ...(found.length > 0 ? [] : ['calendar__free']),
                      ...(isToday ? ['calendar__today'] : []),
                    ].join(' ')}
                    key={at}
                  >
                    {!isOther && (
                      <>
                        <time
                          aria-current={isToday ? 'date' : undefined}
                          className="calendar__day"
                          dateTime={day.toString()}
                        >
                          <span className="calendar__number">{day.day}</span>
                          <span className="calendar__date">
                            {format(tag, { weekday: 'long', day: 'numeric', month: 'long' }, day)}
                          </span>
                        </time>
                        <Entries {...{ may, t, tag }} entries={found} on={day.toString()} />
                      </>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const Entries = ({
  entries,
  may,
  on,
  t,
  tag,
}: Pick<Props, 'entries' | 'may' | 't' | 'tag'> & { on?: string }) =>
  entries.length > 0 && (
    <ul>
      {entries.map(
        ({ collection, day, id, isHeld, isOverdue, kind, language, release, time, title, until }) => (
          <li
            className={`calendar__entry calendar__entry--${isHeld ? 'held' : kind}`}
            key={`${kind} ${collection}/${id}`}
          >
            <span className="calendar__what">
              {time && (!on || day === on) && `${time} · `}
              {t(isHeld ? 'calendar.kind.held' : `calendar.kind.${kind}`)}
            </span>{' '}
            <a href={`/admin/collections/${collection}/${id}?locale=${language}`} lang={language}>
              {title}
            </a>
            {until && (
              <span className="calendar__until">
                {' '}
                {t('calendar.until', { day: format(tag, { day: 'numeric', month: 'long' }, until) })}
              </span>
            )}
            <Reschedule {...{ collection, id, isOverdue, kind, language, may, release, t, title }} />
          </li>
        ),
      )}
    </ul>
  )

type Scheduled = Pick<
  CalendarEntry,
  'collection' | 'id' | 'isOverdue' | 'kind' | 'language' | 'release' | 'title'
>

/** The way to another moment: of the text, or of the release that it waits with. */
const Reschedule = (props: Scheduled & Pick<Props, 'may' | 't'>) => {
  const { collection, id, kind, language, may, release, t, title } = props
  const timing = TIMING[kind]
  if (!timing || !may(timing.ofWhoMay, props)) return null
  const href = release
    ? `/admin/releases/${release}`
    : `/admin/collections/${collection}/${id}?locale=${language}&do=${timing.act}`
  return (
    <a aria-label={t('calendar.rescheduleOne', { title })} className="calendar__reschedule" href={href}>
      {t('calendar.reschedule')}
    </a>
  )
}
