import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { MenuLink } from '../Menu/MenuLink'

/** The calendar, above the links of the navigation. */
export const CalendarLink = ({ i18n, params }: ServerProps) => (
  <MenuLink name="calendar" params={params}>
    {deskWords(i18n.t)('calendar.title')}
  </MenuLink>
)
