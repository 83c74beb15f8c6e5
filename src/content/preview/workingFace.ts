import type { TypedUser } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/i18n/locales'
import { languageFor } from '../cards/languageFor'
import { payload } from '../payload'
import { CardRow } from '../rows/CardRow'
import { Text } from '../details/Text'
import type { Face, Previewed } from './viewOf'

const Languages = CardRow.pick({ originalLanguage: true, languages: true })
const Progress = z.object({ version: Text, workflow: z.object({ state: z.string() }) })

type Asked = { collection: Previewed; id: string; locale: Locale; user: TypedUser }
type WorkingFace = { face: Face; version: string | null; state: string }

/**
 * The text that is being worked on, read with the rights of the member of staff who asks and never through
 * the cache of public pages; null when they may not see it or there is none.
 */
export async function workingFace({ collection, id, locale, user }: Asked): Promise<WorkingFace | null> {
  const read = async (language: Locale | 'all', depth: number) =>
    (await payload()).findByID({
      ...{ collection, id, depth, user, locale: language },
      disableErrors: true,
      draft: true,
      overrideAccess: false,
    })
  const row = await read('all', 0)
  if (!row) return null
  const { originalLanguage, languages } = Languages.parse(row)
  // What the transition will write: a published text is public in the language in which it was written.
  const own = { languages: [...new Set([originalLanguage, ...languages])] }
  const lang = languageFor({ originalLanguage, ...own }, locale)
  const detail = await read(lang, 1)
  if (!detail) return null
  const { version, workflow } = Progress.parse(detail)
  const face = { row: { ...row, slug: row.slug ?? '', ...own }, detail: { ...detail, ...own }, lang, locale }
  return { face, version, state: workflow.state }
}
