import type { PayloadRequest } from 'payload'
import { letOthersIn } from '@/lib/letOthersIn'
import { placesOf } from '../domain/comments'
import { contentFields, contentOf } from '../domain/content'
import type { LoadedDocument } from '../domain/document'
import { rewriting } from '../domain/suggestions'
import { commentWith, suggestionOf, suggestionsFor, type Comment } from '../ledgers/comments'

/** Where `accept` names the suggestion that its own save brings in. It opens nothing: it can only add somebody. */
export const ACCEPTED = 'foraAcceptedSuggestion'

type Written = {
  /** What a save makes of the text. */
  data: Record<string, unknown>
  /** It has one language, not all of them. */
  hasOneLanguage: boolean
}

/**
 * The suggestions whose words a save brings into a text, whoever saves it and over whichever path. Also of one that was
 * accepted or declined before, as long as what was written then is not public: its words may have gone since, and come
 * back.
 */
export async function takenSuggestions(
  req: PayloadRequest,
  { config, language, main, newest, record }: LoadedDocument,
  { data, hasOneLanguage }: Written,
): Promise<Comment[]> {
  const since = typeof main.publishedAt === 'string' ? main.publishedAt : ''
  const suggestions = (await suggestionsFor(req, record)).filter(
    ({ at, outcome }) => outcome === 'open' || at > since,
  )
  const accepted = await acceptedOf(req, suggestions)
  if (suggestions.length === 0) return accepted
  const fields = contentFields(config)
  const places = (content: Record<string, unknown>) => placesOf(fields, content, ({ name }) => name)
  const before = places(contentOf(fields, newest.doc, language))
  // A version that comes back has one language or all of them, as it was kept.
  const brings = (hasOneLanguage ? [true] : [true, false]).map((isOne) =>
    rewriting(before, places(contentOf(fields, data, language, isOne))),
  )
  const taken = [...accepted]
  for (const comment of suggestions) {
    const suggestion = suggestionOf(comment)
    if (suggestion && !accepted.includes(comment) && brings.some((bringsIn) => bringsIn(suggestion)))
      taken.push(comment)
    await letOthersIn()
  }
  return taken
}

/** The suggestion whose words this save is made to bring in, however many were made since. */
async function acceptedOf(req: PayloadRequest, among: readonly Comment[]): Promise<Comment[]> {
  const id = req.context[ACCEPTED]
  if (typeof id !== 'string') return []
  const found = among.find((comment) => comment.id === id) ?? (await commentWith(req, id))
  return found ? [found] : []
}
