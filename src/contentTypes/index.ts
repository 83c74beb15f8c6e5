import { documentFacts } from '@/collections/Documents/facts'
import { eventFacts } from '@/collections/Events/facts'
import { forumFacts } from '@/collections/Forums/facts'
import { pageFacts } from '@/collections/Pages/facts'
import { roleFacts } from '@/collections/Roles/facts'
import type { TypeFacts } from './facts'

/**
 * The content types, in the order of the menu. Routes, sections, addresses, filters, cache tags, sitemap, API list,
 * links, reserved words and the keys of interface words follow from this table; `collections.ts`, `words.ts` and
 * `pages.ts` beside it do not compile while a type is missing there.
 */
export const CONTENT_TYPES = {
  forums: forumFacts,
  roles: roleFacts,
  events: eventFacts,
  documents: documentFacts,
  pages: pageFacts,
} as const satisfies Record<string, TypeFacts>

type Types = typeof CONTENT_TYPES

/** The slug of a content type: of its collection, and the first part of its addresses. */
export type ContentType = keyof Types

/** A content type with a section of the site. */
export type Section = { [T in ContentType]: Types[T]['stands'] extends 'section' ? T : never }[ContentType]

/** What can be asked of one list or another; each has pages. */
export type FilterName = { [T in ContentType]: keyof Types[T]['filters'] }[ContentType] | 'page'

/** All content types. */
export const CONTENT_SLUGS = Object.keys(CONTENT_TYPES) as ContentType[] // the keys of the table above

/** Narrows a slug to a content type. */
export const isContentType = (value: unknown): value is ContentType =>
  typeof value === 'string' && Object.hasOwn(CONTENT_TYPES, value)

/** Narrows a content type, or the first part of an address, to a section. */
export const isSection = (value: string): value is Section =>
  isContentType(value) && CONTENT_TYPES[value].stands === 'section'

/** The sections of the site in the order of the menu. */
export const SECTIONS: readonly Section[] = CONTENT_SLUGS.filter(isSection)
