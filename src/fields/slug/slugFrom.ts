/**
 * The slug for an English title: lower case, words joined by hyphens, without accents, punctuation and
 * acronyms in brackets; at most 100 characters, cut at a word.
 */
export const slugFrom = (title: string): string => {
  const words = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, ' and ')
    .replace(/['\u2019]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  return words.reduce((slug, word) => {
    const longer = slug ? `${slug}-${word}` : word
    return longer.length <= LONGEST ? longer : slug
  }, '')
}

const LONGEST = 100
