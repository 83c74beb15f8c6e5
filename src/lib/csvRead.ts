/** A row of a file, with the number of the line on which it begins; the first line is 1. */
type CsvRow = { line: number; cells: string[] }

/** What stands between two cells: a comma, or what spreadsheets write where the comma is a decimal sign. */
const SEPARATORS = [',', ';', '\t'] as const
/** How much of the first line is looked at for that. */
const HEAD = 20_000

/**
 * Reads a CSV file (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes. The separator is the
 * one that stands most often in the first line, outside quotes. Rows of nothing at all are left out. Each sign is
 * looked at a fixed number of times, whatever the file holds.
 * @param most rows that are read; what comes after them is not looked at
 * @returns the line on which a quote is opened and never closed, where there is one
 */
export function readCsv(text: string, most = Infinity): { rows: CsvRow[] } | { openQuote: number } {
  const separator = separatorOf(text)
  const blank = separator === '\t' ? /[^\S\n\t]*/y : /[^\S\n]*/y
  const end = new RegExp(`[\\n${separator}]`, 'g')
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let hasWords = false
  let line = 1
  // A cell at a time.
  for (let at = 0; at <= text.length && rows.length < most; at++) {
    const begin = at
    at = placeAfter(blank, text, at)
    let quoted: string | null = null
    if (text[at] === '"') {
      const close = closingQuote(text, at)
      if (close < 0) return { openQuote: line }
      const inside = text.slice(at + 1, close)
      line += inside.split('\n').length - 1
      quoted = inside.replaceAll('""', '"')
      at = close + 1
    }
    end.lastIndex = at
    const stop = end.exec(text)?.index ?? text.length
    const rest = text.slice(quoted === null ? begin : at, stop)
    at = stop
    const isLast = text[at] !== separator
    const cell = (quoted ?? '') + (isLast && rest.endsWith('\r') ? rest.slice(0, -1) : rest)
    row.cells.push(cell)
    hasWords ||= cell.trim() !== ''
    if (!isLast) continue
    if (hasWords) rows.push(row)
    hasWords = false
    row = { line: ++line, cells: [] }
  }
  return { rows }
}

function placeAfter(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  pattern.exec(text)
  return pattern.lastIndex
}

/** Where the quote ends that is opened at a place: at the next one that is not doubled; -1 where it never does. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function separatorOf(text: string): string {
  const [first = ''] = text.slice(0, HEAD).split(/\r?\n/, 1)
  const head = first.replace(/"(?:[^"]|"")*"/g, '')
  const counted = SEPARATORS.map((sign) => [head.split(sign).length, sign] as const)
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1]
}
