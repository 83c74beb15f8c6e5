import type { Temporal } from 'temporal-polyfill'
import type { DeskWords } from '@/i18n/desk/words'
import { dateFormat } from '@/lib/intl'
import type { CalendarEntry } from '@/workflow/queries/calendar'

type Props = {
  entries: readonly CalendarEntry[]
  isList: boolean
  month: Temporal.PlainYearMonth
  /** the month in words */
  name: string
  t: DeskWords
  /** BCP 47 */
  tag: string
}

const DAYS_OF_A_WEEK = 7

/** A day in words. */
const format = (tag: string, shape: Intl.DateTimeFormatOptions, day: Temporal.PlainDate | string) =>
  dateFormat(tag, { ...shape, timeZone: 'UTC' }).format(new Date(`${day.toString()}T00:00:00Z`))

/** A month by weeks; as a list, and on a small screen, only the days on which there is something. */
export const Month = ({ entries, isList, month, name, t, tag }: Props) => {
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
          <Entries entries={someDay} t={t} tag={tag} />
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
                const isOther = !day.toPlainYearMonth().equals(month)
                const found = isOther ? [] : entries.filter((entry) => entry.day === day.toString())
                return (
                  <td className={found.length > 0 ? undefined : 'calendar__free'} key={at}>
                    {!isOther && (
                      <>
                        <time className="calendar__day" dateTime={day.toString()}>
                          <span className="calendar__number">{day.day}</span>
                          <span className="calendar__date">
                            {format(tag, { weekday: 'long', day: 'numeric', month: 'long' }, day)}
                          </span>
                        </time>
                        <Entries entries={found} t={t} tag={tag} />
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

const Entries = ({ entries, t, tag }: Pick<Props, 'entries' | 't' | 'tag'>) =>
  entries.length > 0 && (
    <ul>
      {entries.map(({ collection, id, isHeld, kind, language, time, title, until }) => (
        <li
          className={`calendar__entry calendar__entry--${isHeld ? 'held' : kind}`}
          key={`${kind} ${collection}/${id}`}
        >
          <span className="calendar__what">
            {time && `${time} · `}
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
        </li>
      ))}
    </ul>
  )
