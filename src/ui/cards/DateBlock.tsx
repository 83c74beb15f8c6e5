import { formatParts } from '@/i18n/dates/formatParts'
import type { Locale } from '@/i18n/locales'
import type { PartialDate } from '@/content/types'

type Props = {
  date: PartialDate
  zone: string
  locale: Locale
  variant?: 'past' | 'ongoing' | 'cancelled' | null
}

/** A date as a calendar leaf, with no more than is known of it. */
export const DateBlock = ({ date, zone, locale, variant = null }: Props) => {
  const { day, month, year } = formatParts({ date, zone, locale })
  return (
    <time
      className={`ecl-date-block fora-date ${variant ? `ecl-date-block--${variant}` : ''}`}
      dateTime={date.precision === 'time' ? date.value : date.text}
    >
      {day && <span className="ecl-date-block__day">{day}</span>}
      {month && <span className="ecl-date-block__month">{month}</span>}
      <span className="ecl-date-block__year">{year}</span>
    </time>
  )
}
