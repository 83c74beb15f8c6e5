import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
  type FeatureProviderServer,
} from '@payloadcms/richtext-lexical'
import { CONTENT_SLUGS } from '@/contentTypes'
import { everyWord } from '@/i18n/desk/reasons'
import { DESK_LANGUAGES } from '@/i18n/desk/words'
import type { Labels } from '@/i18n/forms/labels'
import { sayAll } from '@/i18n/forms/sayInEvery'
import { mediaUse } from '../mediaUse'
import { cleanPaste } from './cleanPaste'
import { linkFields } from './linkFields'
import { HEADINGS } from './vocabulary'

/**
 * A tool of Payload’s under our name for it: its own is that of a download in French, and a section of a law in German.
 * @param chosen what it is called where it is chosen already, if otherwise
 */
const called = <A, B, C>(
  tool: FeatureProviderServer<A, B, C>,
  words: Labels,
  chosen?: Labels,
): FeatureProviderServer<A, B, C> => ({
  ...tool,
  feature: async (args) => ({
    ...(typeof tool.feature === 'function' ? await tool.feature(args) : tool.feature),
    i18n: Object.fromEntries(
      DESK_LANGUAGES.map((language) => [
        language,
        { label: words[language], ...(chosen && { label2: chosen[language] }) },
      ]),
    ),
  }),
})

/** The one rich text editor: it offers exactly what the site can render (`./vocabulary`). */
export const editor = lexicalEditor({
  admin: { placeholder: everyWord('editor.placeholder') },
  features: [
    called(ParagraphFeature(), everyWord('editor.paragraph'), everyWord('editor.text')),
    called(HeadingFeature({ enabledHeadingSizes: [...HEADINGS] }), everyWord('editor.heading')),
    called(UnorderedListFeature(), everyWord('editor.bullets')),
    called(OrderedListFeature(), everyWord('editor.numbers')),
    called(BlockquoteFeature(), everyWord('editor.quotation')),
    BoldFeature(),
    ItalicFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: [...CONTENT_SLUGS], fields: linkFields, maxDepth: 0 }),
    called(
      UploadFeature({
        enabledCollections: ['media'],
        maxDepth: 1,
        // The text around it is localised, and this is part of it.
        collections: { media: { fields: sayAll(mediaUse({ localized: false })) } },
      }),
      everyWord('editor.picture'),
    ),
    cleanPaste(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
