import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { isNamedForProgram } from '@/workflow/queries/programs'
import { MenuLink } from '../Menu/MenuLink'

/**
 * The service accounts, above the links of the navigation: for administrators, and for whoever is named to answer for one,
 * as long as that waits for them.
 */
export const ProgramsLink = async ({ i18n, params, payload, user }: ServerProps) => {
  const me = actorOf(user ?? null)
  if (!me) return null
  const isWaiting = await isNamedForProgram(payload, me.id)
  if (!isWaiting && !me.staffRoles.includes('administrator')) return null
  return (
    <MenuLink name="programs" params={params}>
      {deskWords(i18n.t)(isWaiting ? 'programs.waiting' : 'programs.title')}
    </MenuLink>
  )
}
