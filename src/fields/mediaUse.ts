import type { Field } from 'payload'
import { line } from './words'

/**
 * The fields of one use of an image. The alternative text belongs to the use, not to the file: it says
 * what the image means *here*, and is validated and translated with the text around it.
 */
export const mediaUse = (): Field[] => [
  {
    name: 'image',
    type: 'upload',
    label: 'Image',
    relationTo: 'media',
    filterOptions: { mimeType: { contains: 'image/' } },
    admin: { description: 'A picture that we may publish; its credit is kept with the file.' },
  },
  ...wordsOfUse(),
]

const wordsOfUse = (): Field[] => [
  line({
    name: 'alt',
    label: 'Alternative text',
    description:
      'For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration.',
    longest: 250,
  }),
  line({
    name: 'caption',
    label: 'Caption',
    description: 'Shown under the image, before the credit. Optional.',
    longest: 250,
  }),
]
