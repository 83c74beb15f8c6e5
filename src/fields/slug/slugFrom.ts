import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'

/**
 * The slug for a title: lower case, words joined by hyphens, without accents, punctuation and acronyms in brackets; at
 * most 100 characters, cut at a word. Nothing of a title in other letters than Latin ones.
 */
export const slugFrom = (title: string, language: Locale = DEFAULT_LOCALE): string => {
  const isEnglish = language === 'en'
  const plain = title
    .replace(/\([^)]*\)/g, ' ')
    .replace(/&/g, isEnglish ? ' and ' : ' ')
    // "Council’s" is one word, "l’internet" are two.
    .replace(/['\u2019]/g, isEnglish ? '' : ' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => WITHOUT_ACCENT[letter] ?? letter)
  // What is left of a title in other letters, a year or an acronym, is nobody's address.
  if (/(?![a-z])\p{L}/u.test(plain)) return ''
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean)
  return words.reduce((slug, word) => {
    const longer = slug ? `${slug}-${word}` : word
    return longer.length <= LONGEST ? longer : slug
  }, '')
}

const LONGEST = 100

/** Latin letters that Unicode does not take apart. */
const WITHOUT_ACCENT: Readonly<Partial<Record<string, string>>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ð: 'd', þ: 'th' },
}
