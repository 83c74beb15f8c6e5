import type { PayloadRequest } from 'payload'
import { isLocale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { siteFor } from '../siteFor'
import type { VocabularyWords, Vocabulary } from '.'

/** Who can hold a role, as the settings of the site name them. */
export const holdersOf = async (req: PayloadRequest): Promise<Vocabulary['terms']> => {
  const { holders } = await siteFor(req)
  return new Map(
    (holders ?? []).flatMap(({ code, name }): [string, VocabularyWords][] =>
      code ? [[code, saidIn(name)]] : [],
    ),
  )
}

/** Settings that were never saved come as their default, one plain text; the types declare that of one language. */
const saidIn = (name: unknown): VocabularyWords => {
  if (typeof name === 'string') return { en: name }
  const said = isRecord(name) ? Object.entries(name) : []
  return Object.fromEntries(said.filter(([language, text]) => isLocale(language) && text)) as VocabularyWords
}
