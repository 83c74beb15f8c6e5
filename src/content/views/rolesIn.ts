import type { Locale } from '@/i18n/locales'
import { byTitle } from '../cards/byTitle'
import { toRoleCard } from '../cards/toRoleCard'
import { roleTexts } from '../details/roleDetail'
import type { ForumRow } from '../rows/forumRows'
import type { RoleRow } from '../rows/roleRows'
import type { ForumRole } from '../types/ForumView'
import type { SiteView } from '../types/SiteView'

/** What one page shows at most; beyond, the summary of a role stands for its text. */
const MOST_ROLES = 50
const MOST_TEXTS = 10

type Around = {
  forums: readonly ForumRow[]
  roles: readonly RoleRow[]
  holders: SiteView['holders']
  locale: Locale
}

/** What we do in a forum: our roles there with their texts, then those in its bodies and where its work is prepared. */
export async function rolesIn(
  { id }: Pick<ForumRow, 'id'>,
  { forums, roles, holders, locale }: Around,
): Promise<ForumRole[]> {
  const order = new Map([id, ...forumsAround(id, forums)].map((forum, index) => [forum, index]))
  const place = ({ forum }: { forum: { id: string } | null }) => order.get(forum?.id ?? '') ?? order.size
  const compare = byTitle(locale)
  const cards = roles
    .filter(({ forum }) => forum !== null && order.has(forum))
    .map((role) => toRoleCard(role, { forums, holders, locale }))
    .sort((a, b) => place(a) - place(b) || compare(a, b))
    .slice(0, MOST_ROLES)
  const own = cards.filter(({ forum }) => forum?.id === id).slice(0, MOST_TEXTS)
  const languages = [...new Set(own.map(({ lang }) => lang))]
  const texts: Record<string, string | null>[] = await Promise.all(
    languages.map((language) =>
      roleTexts(
        own.flatMap((role) => (role.lang === language ? [role.id] : [])),
        language,
      ),
    ),
  )
  const textOf: Record<string, string | null> = Object.assign({}, ...texts)
  return cards.map((role) => ({ ...role, html: textOf[role.id] ?? null }))
}

/** The bodies of a forum, each followed by its own, and then the fora that prepare its work. */
function forumsAround(id: string, forums: readonly ForumRow[]): Set<string> {
  const bodies = new Map<string, string[]>()
  for (const { id: body, parent } of forums)
    if (parent) bodies.set(parent, [...(bodies.get(parent) ?? []), body])
  const found = new Set<string>()
  const addBodiesOf = (parent: string): void => {
    for (const body of bodies.get(parent) ?? []) {
      if (body === id || found.has(body)) continue
      found.add(body)
      addBodiesOf(body)
    }
  }
  addBodiesOf(id)
  for (const forum of forums) if (forum.preparesFor === id) found.add(forum.id)
  return found
}
