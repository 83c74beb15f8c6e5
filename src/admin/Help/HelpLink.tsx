import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { MenuLink } from '../Menu/MenuLink'

/** The guides, under the links of the navigation. */
export const HelpLink = ({ i18n, params }: ServerProps) => (
  <MenuLink name="help" params={params}>
    {deskWords(i18n.t)('help.title')}
  </MenuLink>
)
