import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import { roleDetail } from './details/roleDetail'
import { roleRows } from './rows/roleRows'
import type { RoleView } from './types/RoleView'
import { roleView } from './views/roleView'

/** A public role; null when there is none of that slug. */
export async function getRole(slug: string, locale: Locale): Promise<RoleView | null> {
  const row = (await roleRows()).find((role) => role.slug === slug)
  if (!row) return null
  const lang = languageFor(row, locale)
  const detail = await roleDetail(row.id, lang)
  return detail && roleView({ row, detail, lang, locale })
}
