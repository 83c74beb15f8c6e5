import type { GroupField } from 'payload'
import { mediaUse } from './mediaUse'

/** The picture of a page, with the words of this use of it. */
export const illustration = (): GroupField => ({
  name: 'illustration',
  type: 'group',
  label: 'Illustration',
  admin: { description: 'One picture for the page and for shared links. Optional.' },
  fields: [
    {
      name: 'image',
      type: 'upload',
      label: 'Image',
      relationTo: 'media',
      filterOptions: { mimeType: { contains: 'image/' } },
      admin: { description: 'A picture that we may publish; its credit is kept with the file.' },
    },
    ...mediaUse(),
  ],
})
