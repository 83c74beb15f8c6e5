import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { MenuLink } from '../Menu/MenuLink'

/** The reports, above the links of the navigation. */
export const ReportsLink = ({ i18n, params }: ServerProps) => (
  <MenuLink name="reports" params={params}>
    {deskWords(i18n.t)('report.title')}
  </MenuLink>
)
