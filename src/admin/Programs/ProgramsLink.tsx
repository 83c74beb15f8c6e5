import type { ServerProps } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'

/** The service accounts, for administrators, above the links of the navigation. */
export const ProgramsLink = ({ i18n, user }: ServerProps) =>
  actorOf(user ?? null)?.staffRoles.includes('administrator') ? (
    <a className="nav__link help-link" href="/admin/programs" id="nav-programs">
      <span className="nav__link-label">{deskWords(i18n.t)('programs.title')}</span>
    </a>
  ) : null
