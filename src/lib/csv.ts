/**
 * What a spreadsheet would take for a formula, whatever space is before it, or for the end of a cell: what begins so is
 * text, and is told so.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/
const NEEDS_QUOTES = /["',;\t\r\n]/

export type CsvValue = string | number | null

/** One line (RFC 4180). No cell is a formula, whoever wrote what stands in it. */
export const csvLine = (values: readonly CsvValue[]): string => `${values.map(cellOf).join(',')}\r\n`

function cellOf(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Spreadsheets take a file for UTF-8 where it begins with this. */
export const CSV_BEGINS = '\uFEFF'
