import type { ArrayField } from 'payload'
import { LOCALE_OPTIONS } from '@/i18n/locales'

/** The files of a document: one for each language in which it exists. */
export const files = (): ArrayField => ({
  name: 'files',
  type: 'array',
  maxRows: LOCALE_OPTIONS.length,
  label: 'Files',
  labels: { singular: 'File', plural: 'Files' },
  admin: { description: 'One file a language. A better file is a new upload: files never change.' },
  validate: (rows: unknown) => {
    const languages = Array.isArray(rows)
      ? rows.map((row: { language?: unknown }) => row.language).filter(Boolean)
      : []
    return (
      new Set(languages).size === languages.length ||
      'Files: two files have the same language. Keep one of them.'
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
