/** The sections of the site in the order of the menu. `pages` have no section of their own: `/{slug}_{language}`. */
export const SECTIONS = ['forums', 'roles', 'events', 'documents'] as const

export type Section = (typeof SECTIONS)[number]

/** Narrows the first part of an address to a section. */
export const isSection = (value: string): value is Section => (SECTIONS as readonly string[]).includes(value)
