import { tags } from '@/cache/tags'

/**
 * Of what an answer of the API is made, until anything is published: what a query’s filters, orders and relations have
 * read is not known.
 */
export const anyContent = (): string[] => [...tags.content(), ...tags.site()]
