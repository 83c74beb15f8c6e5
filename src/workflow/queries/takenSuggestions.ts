import type { PayloadRequest } from 'payload'
import { placesOf } from '../domain/comments'
import { contentFields, contentOf } from '../domain/content'
import type { LoadedDocument } from '../domain/document'
import { isTaken } from '../domain/suggestions'
import { suggestionOf, suggestionsFor, type Comment } from '../ledgers/comments'

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
 * accepted or declined before: its words may have gone since, and come back.
 */
export async function takenSuggestions(
  req: PayloadRequest,
  { config, language, newest, record }: LoadedDocument,
  { data, hasOneLanguage }: Written,
): Promise<Comment[]> {
  const suggestions = await suggestionsFor(req, record)
  if (suggestions.length === 0) return []
  const fields = contentFields(config)
  const places = (content: Record<string, unknown>) => placesOf(fields, content, ({ name }) => name)
  const before = places(contentOf(fields, newest.doc, language))
  // A version that comes back has one language or all of them, as it was kept.
  const after = (hasOneLanguage ? [true] : [true, false]).map((isOne) =>
    places(contentOf(fields, data, language, isOne)),
  )
  return suggestions.filter((comment) => {
    const suggestion = suggestionOf(comment)
    return (
      suggestion &&
      (comment.id === req.context[ACCEPTED] || after.some((read) => isTaken(suggestion, before, read)))
    )
  })
}
