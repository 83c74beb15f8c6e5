import { z } from 'zod'
import { CardRow, Localised, toCard } from '@/content/fields'
import { cardRowsOf } from '@/content/read'
import type { Card } from '@/content/types'
import type { Locale } from '@/i18n/locales'

/** What lists, and other pages, show of a role: read in all languages, shown in one. */
export const RoleRow = CardRow.extend({
  holder: z.string().nullish(),
  capacity: z.string().nullish(),
  subject: Localised,
})

/** Roles as they are, in all languages. */
export const roleRows = cardRowsOf('roles', RoleRow)

/** Roles by their titles alone. */
export const roleCards = async (ids: readonly string[], locale: Locale): Promise<Card[]> =>
  (await roleRows(ids)).map((row) => toCard(row, 'roles', locale))
