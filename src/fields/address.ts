import type { Field, FieldHook } from 'payload'
import { isLocale } from '@/i18n/locales'
import { ownAddress, ownPath } from '@/i18n/routing/ownPage'
import { HIDDEN } from './hidden'
import { answerLanguage } from './language/answerLanguage'
import { madeOf } from './madeOf'

/** For API consumers: where the page of a text is. Made for each answer; what we read ourselves has no need of it. */
export const addressFields = (): Field[] => [
  {
    name: 'url',
    type: 'text',
    label: 'Address of the page',
    virtual: true,
    custom: madeOf('slug', 'placement'),
    admin: { ...HIDDEN, description: 'The page of this text, in the language of the answer.' },
    hooks: { afterRead: [url] },
  },
  {
    name: 'path',
    type: 'text',
    label: 'Path of the page',
    virtual: true,
    custom: madeOf('slug', 'placement'),
    admin: {
      ...HIDDEN,
      description: 'The same in every language: by it `/api/content` answers this text, too.',
    },
    hooks: { afterRead: [path] },
  },
]

const url: FieldHook = ({ collection, req, siblingData }): string | null | undefined => {
  if (!collection || req.payloadAPI === 'local') return undefined
  if (!isLocale(req.locale)) return null
  return ownAddress(
    { ...siblingData, collection: collection.slug },
    answerLanguage(req, siblingData, req.locale),
  )
}

const path: FieldHook = ({ collection, req, siblingData }): string | null | undefined =>
  collection && req.payloadAPI !== 'local'
    ? ownPath({ ...siblingData, collection: collection.slug })
    : undefined
