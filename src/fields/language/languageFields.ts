import type { Field, FieldHook } from 'payload'
import { isLocale } from '@/i18n/locales'
import { NOTHING } from '@/lib/nothing'
import { answerLanguage } from './answerLanguage'
import { publicLanguages } from './languageFor'

/** For API consumers: in which language an answer is, and in which it could be. Made at each read. */
export const languageFields = (): Field[] => [
  {
    name: 'language',
    type: 'text',
    label: 'Language of this answer',
    virtual: true,
    admin: { ...HIDDEN, description: 'The language in which the text is given.' },
    hooks: { afterRead: [language] },
  },
  {
    name: 'availableLanguages',
    type: 'text',
    hasMany: true,
    label: 'Available languages',
    virtual: true,
    admin: {
      ...HIDDEN,
      description: 'The languages in which the text is public.',
    },
    hooks: { afterRead: [({ siblingData }) => publicLanguages(siblingData)] },
  },
]

/** Made for each answer: there is nothing of it to list, nor to compare. */
const HIDDEN = {
  hidden: true,
  disableListColumn: true,
  components: { Diff: NOTHING },
} as const

const language: FieldHook = ({ req, siblingData }): string | null =>
  isLocale(req.locale) ? answerLanguage(req, siblingData, req.locale) : null
