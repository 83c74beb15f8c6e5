import type { FlattenedField } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import type { Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { blocksOfLines, blocksOfRichText, type Block, type Token } from './comparison/blocks'
import { innerFields } from './content'
import { KNOWN_TO_ALL, VAGUE } from './proseWords'
import type { NamedText } from './requirements'
import { wordsIn } from './search'

/** What is not wrong with a text, but good to know, and the field that it is about. */
export type Advice = { path: string; target?: NamedText } & Worded

type Content = Record<string, unknown>

/** A run of words in which sentences stand; a cell of a table is one. */
type Passage = { path: string; look: Block['look']; tokens: Token[] }

/** What readers and search engines see of a summary. */
const SUMMARY_SHOWN = 160
const LONGEST_SENTENCE = 40
const NAMED = 5

/**
 * How a text could be easier to read: the order of its headings, links that say where they lead, the length of
 * sentences and of the summary, and acronyms with their full name. Of each kind one for a field at most, with the first
 * place. The time that it takes is linear in the length of the text.
 * @param language in which it is written: links are known to be vague in some languages alone
 */
export function proseAdvice(fields: readonly FlattenedField[], content: Content, language: Locale): Advice[] {
  const texts = richTextsIn(fields, content)
  const passages = texts.flatMap(({ path, blocks }) =>
    blocks.flatMap(({ cells, look }) => cells.map((tokens) => ({ path, look, tokens }))),
  )
  return [
    ...summaryAdvice(content),
    ...texts.flatMap(headingAdvice),
    ...linkAdvice(passages, language),
    ...sentenceAdvice(passages),
    ...acronymAdvice([...passagesOf('summary', content.summary), ...passages], content),
  ]
}

const passagesOf = (path: string, text: unknown): Passage[] =>
  typeof text === 'string'
    ? blocksOfLines(text).flatMap(({ cells, look }) => cells.map((tokens) => ({ path, look, tokens })))
    : []

type RichText = { path: string; blocks: Block[] }

function richTextsIn(fields: readonly FlattenedField[], content: Content, prefix = ''): RichText[] {
  return fields.flatMap((field): RichText[] => {
    const value = content[field.name]
    const path = prefix + field.name
    if (value === null || value === undefined) return []
    if (field.type === 'richText') return [{ path, blocks: blocksOfRichText(value) }]
    const inner = innerFields(field)
    if (!inner) return []
    if (!Array.isArray(value)) return isRecord(value) ? richTextsIn(inner, value, `${path}.`) : []
    return value.flatMap((row: unknown, index) =>
      isRecord(row) ? richTextsIn(inner, row, `${path}.${index}.`) : [],
    )
  })
}

function summaryAdvice({ summary, meta }: Content): Advice[] {
  const isDescribed = isRecord(meta) && typeof meta.description === 'string' && meta.description.trim() !== ''
  const number = typeof summary === 'string' ? summary.trim().length : 0
  if (isDescribed || number <= SUMMARY_SHOWN) return []
  return [{ path: 'summary', ...worded('advice.summary', { number, shown: SUMMARY_SHOWN }) }]
}

const LEVELS: Partial<Record<Block['look'], number>> = { h2: 2, h3: 3, h4: 4 }

/** The title is level 1: no heading is two below the one before it. */
function headingAdvice({ path, blocks }: RichText): Advice[] {
  let before = 1
  for (const { cells, look } of blocks) {
    const level = LEVELS[look]
    if (level === undefined) continue
    if (level > before + 1)
      return [
        {
          path,
          ...worded('advice.heading', { words: beginningOf(cells.flat()), level, wanted: before + 1 }),
        },
      ]
    before = level
  }
  return []
}

/** All links of a field that say nothing, up to a few. */
function linkAdvice(passages: readonly Passage[], language: Locale): Advice[] {
  const found = new Map<string, string[]>()
  for (const { path, tokens } of passages) {
    const words = vagueLinksIn(tokens, language)
    const known = found.get(path)
    if (known) known.push(...words)
    else if (words.length > 0) found.set(path, words)
  }
  return [...found].map(([path, all]) =>
    all.length === 1
      ? { path, ...worded('advice.vagueLink', { words: all[0] ?? '' }) }
      : { path, ...worded('advice.vagueLinks', { words: namedUpToAFew(all) }) },
  )
}

function vagueLinksIn(tokens: readonly Token[], language: Locale): string[] {
  const vague = VAGUE[language]
  const found: string[] = []
  if (!vague) return found
  for (let from = 0; from < tokens.length;) {
    const { link } = tokens[from] ?? {}
    let to = from + 1
    while (to < tokens.length && tokens[to]?.link === link) to++
    const words = link === undefined ? '' : textOf(tokens.slice(from, to))
    if (words !== '' && vague.has(wordsIn(words).join(' '))) found.push(words)
    from = to
  }
  return found
}

const namedUpToAFew = (all: readonly string[]): string => {
  const rest = all.length - NAMED
  const names = all.slice(0, NAMED).join(', ')
  return rest > 0 ? `${names} (+ ${rest})` : names
}

function sentenceAdvice(passages: readonly Passage[]): Advice[] {
  const found = new Map<string, { number: number; words: string }>()
  for (const { path, look, tokens } of passages) {
    if (look in LEVELS || look === 'picture') continue
    for (const sentence of sentencesIn(tokens)) {
      if (wordCount(sentence) <= LONGEST_SENTENCE) continue
      const { number = 0, words = beginningOf(sentence) } = found.get(path) ?? {}
      found.set(path, { number: number + 1, words })
    }
  }
  return [...found].map(([path, { number, words }]) => ({
    path,
    ...worded(number === 1 ? 'advice.sentence' : 'advice.sentences', {
      ...{ number, words, most: LONGEST_SENTENCE },
    }),
  }))
}

const isSpace = ({ text }: Token) => /^\s/.test(text)
const isWord = ({ text }: Token) => /^[\p{L}\p{N}]/u.test(text)

/** A sentence ends with its sign, where a space and a capital or a number follow; at the latest with its line. */
function sentencesIn(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let own: Token[] = []
  let isEnded = false
  let isSpaced = false
  const end = () => {
    if (own.length > 0) sentences.push(own)
    own = []
    isEnded = false
  }
  for (const token of tokens) {
    const { text } = token
    if (text.includes('\n') || (isEnded && isSpaced && /^[\p{Lu}\p{N}]/u.test(text))) end()
    if (/^[.!?…]$/.test(text)) isEnded = true
    // A closing or opening sign may stand between.
    else if (isWord(token)) isEnded = false
    isSpaced = isSpace(token) || (isSpaced && !isWord(token))
    own.push(token)
  }
  end()
  return sentences
}

/** Words as people count them: “l’accord” and “twenty-seven” are one each. */
const wordCount = (tokens: readonly Token[]): number =>
  tokens.filter(
    (token, index) => isWord(token) && !(isJoint(tokens[index - 1]) && isWordOrNone(tokens[index - 2])),
  ).length

const isJoint = (token: Token | undefined) => token !== undefined && /^['’\u2010-]$/.test(token.text)
const isWordOrNone = (token: Token | undefined) => token !== undefined && isWord(token)

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{N}]{2,12}$/u
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** Acronyms that stand somewhere before, or without, their full name: in brackets, or with brackets behind them. */
function acronymAdvice(passages: readonly Passage[], { acronym, title }: Content): Advice[] {
  const known = new Set<string>()
  const learn = (text: unknown) => {
    if (typeof text === 'string') for (const [word] of text.matchAll(/[\p{Lu}\p{N}]{2,}/gu)) known.add(word)
  }
  learn(acronym)
  if (typeof title === 'string') for (const [inner] of title.matchAll(/\([^()]*\)/g)) learn(inner)
  let path: string | undefined
  const unexplained = new Set<string>()
  for (const passage of passages) {
    const tokens = passage.tokens.filter((token) => !isSpace(token))
    // Where all is in capitals, nothing stands out.
    if (tokens.length > 1 && !tokens.some(({ text }) => /\p{Ll}/u.test(text))) continue
    const names = namesIn(tokens)
    for (const [index, text] of names.entries()) {
      const words = text.split(' ')
      if (!words.every(isAcronym)) continue
      if (words.every((word) => known.has(word))) continue
      words.forEach((word) => known.add(word))
      if (names[index - 1] === '(' || names[index + 1] === '(') continue
      path ??= passage.path
      unexplained.add(text)
    }
  }
  if (path === undefined) return []
  return [{ path, ...worded('advice.acronym', { names: namedUpToAFew([...unexplained]) }) }]
}

const isAcronym = (word: string) => ACRONYM.test(word) && !KNOWN_TO_ALL.has(word) && !ROMAN.test(word)

/** The words of a passage, of which several acronyms in a row are one name: “DG CONNECT”. */
const namesIn = (tokens: readonly Token[]): string[] => {
  const names: string[] = []
  let isOpen = false
  for (const { text } of tokens) {
    const isPart = isAcronym(text)
    if (isPart && isOpen) names[names.length - 1] += ` ${text}`
    else names.push(text)
    isOpen = isPart
  }
  return names
}

const textOf = (tokens: readonly Token[]) =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trim()

const SHOWN = 12

/** By which an author finds the place. */
const beginningOf = (tokens: readonly Token[]): string => {
  const words = tokens.slice(0, SHOWN)
  return `${textOf(words)}${tokens.length > SHOWN ? '…' : ''}`
}
