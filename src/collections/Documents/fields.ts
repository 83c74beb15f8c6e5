import type { ArrayField, Field } from 'payload'
import { complain } from '@/fields/complain'
import { choice } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { relation, relations as many } from '@/fields/relation'
import { seenFrom } from '@/fields/seenFrom'
import { webAddress } from '@/fields/webAddress'
import { line } from '@/fields/words'
import { LOCALE_OPTIONS } from '@/i18n/locales'
import { DOCUMENT_KINDS } from './kinds'

/** What a document belongs to, what it replaces, and what rests on it. */
export const documentRelations = (): Field[] => [
  many({ name: 'forums', label: 'Forums', description: 'The forums that it concerns.', to: 'forums' }),
  relation({
    name: 'event',
    label: 'Event',
    description: 'The event that it was written for or adopted at.',
    to: 'events',
  }),
  many({
    name: 'supersedes',
    label: 'Supersedes',
    description: 'Earlier documents that this one replaces.',
    to: 'documents',
  }),
  seenFrom({
    name: 'supersededBy',
    label: 'Superseded by',
    description: 'Documents that replace this one.',
    collection: 'documents',
    on: 'supersedes',
  }),
  seenFrom({
    name: 'basisOf',
    label: 'Basis of',
    description: 'Our roles that rest on this document.',
    collection: 'roles',
    on: 'basis',
  }),
]

/** The facts about a document, and the document itself. */
export const documentDetails = (): Field[] => [
  choice({
    name: 'kind',
    label: 'Kind',
    description: 'What sort of document it is.',
    options: DOCUMENT_KINDS,
    codes: ['documentKinds', 'documentKind'],
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

/** The files of a document: one for each language in which it exists. */
const files = (): ArrayField => ({
  name: 'files',
  type: 'array',
  maxRows: LOCALE_OPTIONS.length,
  label: 'Files',
  labels: { singular: 'File', plural: 'Files' },
  admin: { description: 'One file a language. A better file is a new upload: files never change.' },
  validate: (rows: unknown, { req }) => {
    const languages = Array.isArray(rows)
      ? rows.map((row: { language?: unknown }) => row.language).filter(Boolean)
      : []
    return (
      new Set(languages).size === languages.length ||
      complain(req, { label: 'Files', key: 'field.twoLanguages' })
    )
  },
  fields: [
    {
      name: 'file',
      type: 'upload',
      label: 'File',
      relationTo: 'media',
      admin: { description: 'A PDF or an office file, kept in Files.' },
    },
    {
      name: 'language',
      type: 'select',
      label: 'Language',
      options: LOCALE_OPTIONS,
      admin: { description: 'The language of the file.' },
    },
  ],
})
