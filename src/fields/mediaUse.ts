import type { TextField } from 'payload'
import { line } from './words'

/**
 * The words of one use of an image. They belong to the use, not to the file: they say what the image means
 * *here*, and are validated and translated with the text around it.
 */
export const mediaUse = ({ localized = true }: { localized?: boolean } = {}): TextField[] => [
  line({
    name: 'alt',
    label: 'Alternative text',
    description:
      'For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration.',
    longest: 250,
    localized,
  }),
  line({
    name: 'caption',
    label: 'Caption',
    description: 'Shown under the image, before the credit. Optional.',
    longest: 250,
    localized,
  }),
]
