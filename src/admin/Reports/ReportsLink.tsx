import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'

/** The reports, above the links of the navigation. */
export const ReportsLink = ({ i18n }: ServerProps) => (
  <a className="nav__link help-link" href="/admin/reports" id="nav-reports">
    <span className="nav__link-label">{deskWords(i18n.t)('report.title')}</span>
  </a>
)
