/**
 * What nobody sees in a text and nobody means: it comes with a paste from elsewhere. It is cleaned where a text comes
 * in, not refused: an editor could not find what to remove.
 */

/** Control characters: C0 but tab and the ends of lines, DEL, C1. NUL among them, at which some programs stop. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g
/** Characters that turn the direction of what follows: a reader sees other words than a program. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g
/** Of no width and no meaning: zero-width space, word joiner, invisible operators, byte order mark, tags. */
const INVISIBLE = /[\u200b\u2060-\u2065\ufeff\u{e0000}-\u{e007f}]/gu
/** Half a character. */
const LONE_SURROGATES = /[\ud800-\udfff]/gu
/** Joiner and non-joiner belong between two characters (of a script that needs them, of an emoji), and nowhere else. */
const LOOSE_JOINERS = /(?<=^|[\s\p{P}])[\u200c\u200d]+|[\u200c\u200d]+(?=$|[\s\p{P}])/gu
const LINE_ENDS = /\r\n?|[\u2028\u2029\x85]/g
/** Blanks of every kind, and letters that look like one. */
const BLANK = /^[\s\p{C}\p{Z}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f]*$/u

/** Some lines, without what cannot be seen. */
export const cleanLines = (text: string): string =>
  text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(DIRECTIONS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '')
    .replace(LOOSE_JOINERS, '')

/** One line: ends of lines and tabs become spaces. */
export const cleanLine = (text: string): string => cleanLines(text).replace(/\s*[\n\t]+\s*/g, ' ')

/** A text that every database keeps: without NUL, at which some end it, and without halves of signs. */
export const wholeSigns = (text: string): string => text.replace(/\0/g, '').replace(LONE_SURROGATES, '')

/** Is there nothing to see? Such a text is empty, and a title of that kind is missing. */
export const isBlank = (text: string): boolean => BLANK.test(text)
