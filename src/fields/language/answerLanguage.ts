import type { PayloadRequest } from 'payload'
import { isStaff } from '@/access/isStaff'
import type { Locale } from '@/i18n/locales'
import { languageFor } from './languageFor'

/**
 * The language in which a request gets a document. Outsiders over HTTP get the original where there is no
 * public translation; staff and our own code get exactly the language that they asked for.
 */
export const answerLanguage = (
  req: PayloadRequest,
  document: Parameters<typeof languageFor>[0],
  asked: Locale,
): Locale => (isStaff(req.user) || req.payloadAPI === 'local' ? asked : languageFor(document, asked))
