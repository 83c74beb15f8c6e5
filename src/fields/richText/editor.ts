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
import { cleanPaste } from './cleanPaste'
import { linkFields } from './linkFields'
import { HEADINGS, LINKED_COLLECTIONS } from './vocabulary'
import { line } from '../words'

/** The one rich text editor: it offers exactly what the site can render (`./vocabulary`). */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: [...HEADINGS] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    BoldFeature(),
    ItalicFeature(),
    EXPERIMENTAL_TableFeature(),
    LinkFeature({ enabledCollections: [...LINKED_COLLECTIONS], fields: linkFields, maxDepth: 0 }),
    UploadFeature({
      enabledCollections: ['media'],
      maxDepth: 1,
      collections: {
        media: {
          fields: [
            line({
              name: 'alt',
              label: 'Alternative text',
              description:
                'For people who cannot see the image: what it shows here, in one sentence. Leave empty only for pure decoration.',
              longest: 250,
              localized: false, // the text around it is localised, and this is part of it
            }),
            line({
              name: 'caption',
              label: 'Caption',
              description: 'Shown under the image, before the credit. Optional.',
              longest: 250,
              localized: false,
            }),
          ],
        },
      },
    }),
    cleanPaste(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
