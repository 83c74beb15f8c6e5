/** `collection/id`: how the books name a document. */
export const keyOf = (collection: string, id: string) => `${collection}/${id}`

/** What stands for an address as long as a text has none; unique because the id is. */
export const placeholderAddress = (collection: string, id: string) => `${collection}#${id}`

/** `collection/slug`: the address of a public text, without its language. */
export const addressOf = (collection: string, slug: string) => `${collection}/${slug}`
