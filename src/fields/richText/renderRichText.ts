import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { PayloadRequest } from 'payload'
import { converters } from './converters'
import { loadTargets } from './loadTargets'
import { sanitise } from './sanitise'

/** Rich text as sanitised HTML for the language of the request. Links to what is not public are plain text. */
export const renderRichText = async (req: PayloadRequest, data: SerializedEditorState): Promise<string> => {
  const targets = await loadTargets(req, data.root)
  return sanitise(convertLexicalToHTML({ data, disableContainer: true, converters: converters(targets) }))
}
