import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import type { PersonActor } from './actor'
import { workflowOf } from './document'
import { draftFaceOf, type StaffRole } from './table'

/** Who lets somebody outside read a draft: who writes texts or decides on them. A link lives as long as they do so. */
export const LINK_MAKERS = ['author', 'reviewer', 'validator'] as const satisfies readonly StaffRole[]
/** Who ends any of them, whoever made it. */
export const LINK_ENDERS = [...LINK_MAKERS, 'administrator'] as const satisfies readonly StaffRole[]

export const LONGEST_DAYS = 7
export const LONGEST_PURPOSE = 200
/** Links of one text that are open at the same time. */
export const MOST_OPEN_LINKS = 20
/** Links that one person makes in an hour. */
export const PREVIEW_LINKS_AN_HOUR = 60

export const mayMakeLinks = (actor: PersonActor | null): boolean => holds(actor, LINK_MAKERS)
export const mayEndLinks = (actor: PersonActor | null): boolean => holds(actor, LINK_ENDERS)

const holds = (actor: PersonActor | null, roles: readonly StaffRole[]): boolean =>
  roles.some((role) => actor?.staffRoles.includes(role))

/** How a link ended before its time. */
export type LinkEnd = 'revoked' | 'published' | 'discarded'

/** Where a link stands: open, ended, run out, or made by somebody who may not make one any more. */
export type LinkState = 'open' | 'expired' | 'withoutMaker' | LinkEnd

/** The languages that a draft can be read in: the one it is written in first. */
export const languagesOfDraft = (doc: Record<string, unknown>): Locale[] => {
  const original = isLocale(doc.originalLanguage) ? doc.originalLanguage : DEFAULT_LOCALE
  const others = Array.isArray(doc.languages) ? doc.languages.filter(isLocale) : []
  return [...new Set([original, ...others])]
}

/** Is this version a draft? One that is public, or was, is no draft any more. */
export const isDraft = (doc: Record<string, unknown>): boolean =>
  draftFaceOf(workflowOf(doc).state) !== 'none'
