import type { Field } from 'payload'
import { staff } from '@/access/staff'
import { webAddress } from '@/fields/webAddress'
import { line } from '@/fields/words'
import { holders } from './holders'

/** The settings, in the order of the form. */
export const fields = (): Field[] => [
  line({
    name: 'name',
    label: 'Name of the site',
    description: 'In the header and in page titles.',
    longest: 100,
  }),
  line({
    name: 'owner',
    label: 'Owner',
    description: 'The institution that answers for the site.',
    longest: 100,
  }),
  {
    name: 'units',
    type: 'array',
    maxRows: 200,
    label: 'Units',
    labels: { singular: 'Unit', plural: 'Units' },
    // The rest of Site stands on every page; this one is only for staff to choose from.
    access: { read: staff },
    admin: { description: 'The units that own content, as staff know them.' },
    fields: [
      line({
        name: 'name',
        label: 'Name',
        description: 'The name of the unit.',
        longest: 100,
        localized: false,
      }),
    ],
  },
  holders(),
  {
    name: 'contact',
    type: 'group',
    label: 'Contact',
    admin: { description: 'In the footer. The contact page itself is a page like any other.' },
    fields: [
      {
        name: 'email',
        type: 'email',
        label: 'E-mail',
        admin: { description: 'A functional mailbox, nobody’s own.' },
      },
      webAddress({
        name: 'link',
        label: 'Contact form',
        description: 'A form elsewhere, beginning with https://.',
      }),
    ],
  },
  {
    name: 'logo',
    type: 'group',
    label: 'Logo',
    admin: { description: 'Neutral unless set: the logo of an institution is not ours to give.' },
    fields: [
      {
        name: 'image',
        type: 'upload',
        label: 'Image',
        relationTo: 'media',
        filterOptions: { mimeType: { contains: 'image/' } },
        admin: { description: 'In the header, left of the name. A picture: JPEG, PNG or WebP.' },
      },
      line({ name: 'alt', label: 'Alternative text', description: 'What the logo says.', longest: 120 }),
    ],
  },
  {
    name: 'licence',
    type: 'group',
    label: 'Licence',
    admin: { description: 'Under which the content may be reused; also in the API.' },
    fields: [
      line({
        name: 'name',
        label: 'Name',
        description: 'For example CC BY 4.0.',
        longest: 60,
        localized: false,
      }),
      webAddress({ name: 'link', label: 'Link', description: 'The text of the licence.' }),
    ],
  },
]
