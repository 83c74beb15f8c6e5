/** A row of a file, with the number of the line on which it begins; the first line is 1. */
export type CsvRow = { line: number; cells: string[] }

/** What stands between two cells: a comma, or what spreadsheets write where the comma is a decimal sign. */
const SEPARATORS = [',', ';', '\t'] as const

/**
 * Reads a CSV file (RFC 4180): cells in quotes may hold separators, line ends and doubled quotes. The separator is the
 * one that stands most often in the first line, outside quotes. Rows of nothing at all are left out.
 * @returns the line on which a quote is opened and never closed, where there is one
 */
export function readCsv(text: string): { rows: CsvRow[] } | { openQuote: number } {
  const separator = separatorOf(text)
  const rows: CsvRow[] = []
  let row: CsvRow = { line: 1, cells: [] }
  let cell = ''
  let line = 1
  const endRow = () => {
    row.cells.push(cell)
    cell = ''
    if (row.cells.some((each) => each.trim() !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  // A run of signs at a time: sign by sign, a large file would take long.
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"' && cell.trim() === '') {
      const since = line
      cell = ''
      for (let isOpen = true; isOpen;) {
        const end = text.indexOf('"', at + 1)
        if (end < 0) return { openQuote: since }
        const part = text.slice(at + 1, end)
        cell += part
        line += part.split('\n').length - 1
        isOpen = text[end + 1] === '"'
        if (isOpen) cell += '"'
        at = isOpen ? end + 1 : end
      }
      continue
    }
    const begin = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '"') at++
    cell += text.slice(begin, at)
    if (text[at] === '\n') {
      line++
      if (cell.endsWith('\r')) cell = cell.slice(0, -1)
      endRow()
    } else if (text[at] === separator) {
      row.cells.push(cell)
      cell = ''
    } else if (text[at] === '"') {
      // A quote inside a word, or the first of a cell: then it is looked at again.
      if (cell.trim() === '') at--
      else cell += '"'
    }
  }
  endRow()
  return { rows }
}

function separatorOf(text: string): string {
  const end = text.search(/\r?\n/)
  const head = (end < 0 ? text : text.slice(0, end)).replace(/"(?:[^"]|"")*"/g, '')
  const counted = SEPARATORS.map((sign) => [head.split(sign).length, sign] as const)
  return counted.reduce((most, one) => (one[0] > most[0] ? one : most))[1]
}
