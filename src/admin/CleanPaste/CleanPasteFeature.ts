'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { CleanPastePlugin } from './CleanPastePlugin'

/** The browser's half of the feature in `src/fields/richText/cleanPaste.ts`. */
export const CleanPasteFeature = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
})
