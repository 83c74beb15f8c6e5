import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'
import type { PayloadRequest } from 'payload'
import { withWholeLinks } from '@/i18n/routing/ownPage'
import { converters } from './converters'
import { loadTargets } from './loadTargets'
import { sanitise } from './sanitise'

/**
 * Rich text as sanitised HTML for the language of the request. Links to what is not public are plain text. Programs show
 * it elsewhere and get whole addresses; our own pages have paths.
 */
export const renderRichText = async (req: PayloadRequest, data: SerializedEditorState): Promise<string> => {
  const targets = await loadTargets(req, data.root)
  const html = sanitise(
    convertLexicalToHTML({ data, disableContainer: true, converters: converters(targets) }),
  )
  return req.payloadAPI === 'local' ? html : withWholeLinks(html)
}
