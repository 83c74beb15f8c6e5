/** How a tag begins that carries a deadline: Next hands tags, and nothing else, from a render to the cache. */
export const UNTIL = 'until:'
