import type { ForumRole } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import type { Say } from '@/i18n/messages/words'
import { ownWords } from '../text/ownWords'
import { Prose } from '../text/Prose'
import { CardList } from './CardList'
import { Item } from './Item'

type Props = { roles: readonly ForumRole[]; locale: Locale; t: Say }

/** What we do in a forum and around it, in sentences: the text of each role, or its summary. */
export const RoleItems = ({ roles, locale, t }: Props) => (
  <CardList>
    {roles.map((role) => (
      <Item
        key={role.id}
        card={role}
        locale={locale}
        t={t}
        meta={[
          role.capacity && label(t, 'capacity', role.capacity),
          role.holder && ownWords({ ...role.holder, locale }),
        ]}
        text={role.html && <Prose html={role.html} lang={role.lang} locale={locale} />}
      />
    ))}
  </CardList>
)
