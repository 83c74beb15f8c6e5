import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { MenuLink } from '../Menu/MenuLink'

/** The releases, above the links of the navigation. */
export const ReleasesLink = ({ i18n, params }: ServerProps) => (
  <MenuLink name="releases" params={params}>
    {deskWords(i18n.t)('releases.title')}
  </MenuLink>
)
