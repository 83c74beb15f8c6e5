import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'

/** The calendar, above the links of the navigation. */
export const CalendarLink = ({ i18n }: ServerProps) => (
  <a className="nav__link help-link" href="/admin/calendar" id="nav-calendar">
    <span className="nav__link-label">{deskWords(i18n.t)('calendar.title')}</span>
  </a>
)
