import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'

/** The releases, above the links of the navigation. */
export const ReleasesLink = ({ i18n }: ServerProps) => (
  <a className="nav__link help-link" href="/admin/releases" id="nav-releases">
    <span className="nav__link-label">{deskWords(i18n.t)('releases.title')}</span>
  </a>
)
