import { headers as requestHeaders } from 'next/headers'
import { type CollectionSlug, getPayload, type SanitizedConfig } from 'payload'

interface Place {
  segments: readonly string[]
  searchParams: Readonly<Record<string, string | string[]>>
}

const LANGUAGE = 'originalLanguage'

/**
 * The address at which a page of the admin is to be seen, when that is another one: a text in the language in which it
 * is written, a new text and settings in the language that was chosen for them, everything else in the usual one. In any other
 * language a form is empty, and what is typed there is refused.
 *
 * @returns `null` when the page is where it should be
 */
export const addressOfText = async (
  waiting: Promise<SanitizedConfig>,
  { segments, searchParams }: Place,
): Promise<string | null> => {
  const config = await waiting
  const [area, slug = '', ...rest] = segments
  const collection = config.collections.find((each) => each.slug === slug)
  const isContent = collection?.flattenedFields.some(({ name }) => name === LANGUAGE) ?? false
  const id = rest[0] === 'trash' ? rest[1] : rest[0]
  const { locale: asked, ...others } = searchParams
  if (area === 'collections' && isContent && id === 'create') return null
  // Settings are in all languages, and chosen from there.
  if (area === 'globals') return null

  const language =
    area === 'collections' && isContent && id !== undefined
      ? await languageOf({ config, slug, id })
      : undefined
  // Whoever signs in first comes back to the whole address.
  if (language === null) return null
  const usual = config.localization ? config.localization.defaultLocale : undefined
  const wanted = language === usual ? undefined : language
  if (wanted === asked) return null

  const search = new URLSearchParams()
  for (const [name, values] of Object.entries(others))
    for (const value of [values].flat()) search.append(name, value)
  if (wanted) search.set('locale', wanted)
  const path = [config.routes.admin, ...segments.map(encodeURIComponent)].join('/')
  return search.size > 0 ? `${path}?${search}` : path
}

/** The language of a text; null for whoever is not signed in: they do not learn which texts there are. */
const languageOf = async (text: { config: SanitizedConfig; slug: string; id: string }) => {
  const payload = await getPayload({ config: text.config })
  const { user } = await payload.auth({ headers: await requestHeaders() })
  if (!user) return null
  const { docs } = await payload.find({
    collection: text.slug as CollectionSlug, // found in the configuration
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    select: { [LANGUAGE]: true },
    trash: true,
    user,
    where: { id: { equals: text.id } },
  })
  const [found] = docs
  return found && LANGUAGE in found ? (found.originalLanguage ?? undefined) : undefined
}
