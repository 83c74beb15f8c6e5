import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Makes the editor keep, of what is pasted, only what the site can render. */
export const cleanPaste = createServerFeature({
  feature: { ClientFeature: '/admin/CleanPaste/CleanPasteFeature#CleanPasteFeature' },
  key: 'cleanPaste',
})
