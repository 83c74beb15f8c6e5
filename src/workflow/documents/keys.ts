/** `collection/id`: how the books name a document. */
export const keyOf = (collection: string, id: string) => `${collection}/${id}`

/** What stands for an address as long as a text has none; unique because the id is. */
export const placeholderAddress = (collection: string, id: string) => `${collection}#${id}`

/** `collection/slug`: the address of a public text, without its language. */
export const addressOf = (collection: string, slug: string) => `${collection}/${slug}`

/**
 * The paths of a text on the site, without their language: `/forums/slug`. A standing page has no section in its
 * address (`/slug`), but its redirects may be written with one.
 */
export const pathsTo = (collection: string, slug: string): string[] => [
  `/${collection}/${slug}`,
  ...(collection === 'pages' ? [`/${slug}`] : []),
]
