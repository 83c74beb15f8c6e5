/** The title of a test that is not run everywhere, with what is in the way here: `npm test` ends with both. */
export const unless = (why: string | undefined, title: string): string => (why ? `${title} (${why})` : title)
