import type { Locale } from '@/i18n/locales'

/** One document by its id, in one language, with the rights of a visitor. Of relations, only files are selected. */
export const oneAsVisitor = (id: string, lang: Locale) =>
  ({
    where: { id: { equals: id } },
    locale: lang,
    depth: 1,
    limit: 1,
    pagination: false,
    overrideAccess: false,
  }) as const
