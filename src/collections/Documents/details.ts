import type { Field } from 'payload'
import { choice } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { webAddress } from '@/fields/webAddress'
import { line } from '@/fields/words'
import { files } from './files'
import { KINDS } from './kinds'

/** The facts about a document, and the document itself. */
export const details = (): Field[] => [
  choice({
    name: 'kind',
    label: 'Kind',
    description: 'What sort of document it is.',
    options: KINDS,
    index: true,
  }),
  partialDate({
    name: 'date',
    label: 'Date',
    description: 'The date of the document itself, as exactly as it is known. May be empty.',
  }),
  line({
    name: 'reference',
    label: 'Reference',
    description: 'Its official number, for example COM(2010) 245.',
    longest: 80,
    localized: false,
  }),
  line({ name: 'issuer', label: 'Issued by', description: 'Who issued or adopted it.', longest: 200 }),
  files(),
  webAddress({
    name: 'externalUrl',
    label: 'Elsewhere on the web',
    description: 'Where the document is published in this language, beginning with https://.',
    localized: true,
  }),
]
