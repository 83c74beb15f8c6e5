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
} from '@payloadcms/richtext-lexical'
import { CONTENT_SLUGS } from '@/contentTypes'
import { everyWord } from '@/i18n/desk/reasons'
import { sayAll } from '@/i18n/forms/sayInEvery'
import { mediaUse } from '../mediaUse'
import { cleanPaste } from './cleanPaste'
import { linkFields } from './linkFields'
import { HEADINGS } from './vocabulary'

/** The one rich text editor: it offers exactly what the site can render (`./vocabulary`). */
export const editor = lexicalEditor({
  admin: { placeholder: everyWord('editor.placeholder') },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: [...HEADINGS] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BoldFeature(),
    ItalicFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: [...CONTENT_SLUGS], fields: linkFields, maxDepth: 0 }),
    UploadFeature({
      enabledCollections: ['media'],
      maxDepth: 1,
      // The text around it is localised, and this is part of it.
      collections: { media: { fields: sayAll(mediaUse({ localized: false })) } },
    }),
    cleanPaste(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
