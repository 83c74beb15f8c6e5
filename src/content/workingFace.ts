import { getRequestLanguage, type TypedUser } from 'payload'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import type { ContentType } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import type { InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { CardRow, languageShown, Text } from './fields'
import { payload } from './listings'
import { asVisitor, type Found } from './read'

/** Who asks, as Payload's own sign-in knows them, whether they may enter the desk now, and in which language it speaks to them. */
export async function whoAsks(headers: Headers) {
  const { auth } = await payload()
  const { user, permissions } = await auth({ headers, canSetHeaders: false })
  return { user, isStaff: Boolean(user && permissions.canAccessAdmin), spoken: await spokenTo(headers) }
}

/** The language in which the desk speaks to whoever asks: the one of their account, or else of their browser. */
export async function spokenTo(headers: Headers): Promise<InterfaceLocale> {
  const { config } = await payload()
  return getRequestLanguage({ config, cookies: parseCookies(headers), headers }) as InterfaceLocale // the desk has no other
}

const Languages = CardRow.pick({ originalLanguage: true, languages: true })
const Progress = z.object({ version: Text, workflow: z.object({ state: z.string() }) })

type Face = { face: Found<unknown>; version: string | null; state: string }

/**
 * The text that is being worked on, read with the rights of the member of staff who asks and never through
 * the cache of public pages; null when they may not see it or there is none.
 */
export async function workingFace({
  collection,
  id,
  locale,
  user,
}: {
  collection: ContentType
  id: string
  locale: Locale
  user: TypedUser
}): Promise<Face | null> {
  const read = async (language: Locale | 'all', depth: number) =>
    (await payload()).findByID({
      ...{ collection, id, depth, user, locale: language },
      disableErrors: true,
      draft: true,
      overrideAccess: false,
    })
  return faceOf(read, locale)
}

/** A text as its page needs it: in one language, with the ids of what it is related to. */
export async function faceOf(
  read: (language: Locale | 'all', depth: number) => Promise<object | null>,
  locale: Locale,
): Promise<Face | null> {
  const row = await read('all', 0)
  if (!row) return null
  const { originalLanguage, languages } = Languages.parse(row)
  // What the transition will write: a published text is public in the language in which it was written.
  const own = { languages: [...new Set([originalLanguage, ...languages])] }
  const lang = languageShown({ originalLanguage, ...own }, locale)
  const text = await read(lang, 1)
  if (!text) return null
  const { version, workflow } = Progress.parse(text)
  const fields = new Map<string, unknown>(Object.entries(row))
  const related = (field: string) => [fields.get(field)].flat().filter((value) => typeof value === 'string')
  return { face: { text: { ...text, ...own }, lang, locale, related }, version, state: workflow.state }
}

/** The version that a visitor sees now; null when the document is not public. */
export async function publicVersion(collection: ContentType, id: string): Promise<string | null> {
  const { docs } = await (
    await payload()
  ).find({
    ...asVisitor,
    collection: collection as 'forums', // for all collections at once the type is too large
    depth: 0,
    select: { version: true },
    where: { id: { equals: id } },
  })
  return docs[0] ? (z.object({ version: Text }).parse(docs[0]).version ?? null) : null
}
