import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'

/** The guides, under the links of the navigation. */
export const HelpLink = ({ i18n }: ServerProps) => (
  <a className="nav__link help-link" href="/admin/help" id="nav-help">
    <span className="nav__link-label">{deskWords(i18n.t)('help.title')}</span>
  </a>
)
