import { describe, expect, it } from 'vitest'
import { CSV_BEGINS, csvLine } from '@/lib/csv'
import { readCsv } from '@/lib/csvRead'
import { nearest } from '@/lib/nearest'

const cells = (text: string) => {
  const read = readCsv(text)
  return 'rows' in read ? read.rows.map((row) => row.cells) : read
}

describe('a CSV file', () => {
  it('holds no formula, also behind a space', () => {
    expect(csvLine(['=1+1', ' =1+1', '\u00a0@SUM(1)', ' plain'])).toBe(
      '"\'=1+1","\' =1+1","\'\u00a0@SUM(1)", plain\r\n',
    )
  })

  it('is read with commas, semicolons or tabs, and either end of a line', () => {
    for (const [sign, end] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\n'],
    ] as const)
      expect(cells([`title${sign}slug`, `One${sign}one`, `Two${sign}`].join(end) + end)).toEqual([
        ['title', 'slug'],
        ['One', 'one'],
        ['Two', ''],
      ])
  })

  it('may have separators, quotes and line ends in its quotes, and says on which line each row begins', () => {
    const text = 'title;summary\n"One; ""two""";"First line\n\nsecond"\n;;\nLast;x'
    const read = readCsv(text)
    expect(read).toEqual({
      rows: [
        { line: 1, cells: ['title', 'summary'] },
        { line: 2, cells: ['One; "two"', 'First line\n\nsecond'] },
        { line: 6, cells: ['Last', 'x'] },
      ],
    })
  })

  it('names the line of a quote that is never closed', () => {
    expect(cells('a,b\n1,2\n3,"4\n5,6')).toEqual({ openQuote: 3 })
  })

  it('has quotes as they stand within a word, and none of the blanks before a quote', () => {
    expect(cells('a"b",c""\n  "d" , e \n"",\u00a0"f"\n" ""g"\r\nlast')).toEqual([
      ['a"b"', 'c""'],
      ['d ', ' e '],
      ['', 'f'],
      [' "g'],
      ['last'],
    ])
    expect(cells('a\tb\n\t"c"')).toEqual([
      ['a', 'b'],
      ['', 'c'],
    ])
  })

  it('is read as far as is asked', () => {
    const read = readCsv('a\n'.repeat(1_000), 3)
    expect('rows' in read && read.rows.map(({ line }) => line)).toEqual([1, 2, 3])
  })

  it('takes no longer where it is all quotes or blanks than where it is words', { retry: 2 }, () => {
    const SIZE = 400_000
    const timeOf = (text: string) => {
      const begun = performance.now()
      readCsv(text)
      return performance.now() - begun
    }
    const bound = Math.max(250, 20 * timeOf('word,'.repeat(SIZE / 5)))
    for (const text of [
      'a"'.repeat(SIZE / 2),
      `${' '.repeat(SIZE)}a${'"'.repeat(500)}`,
      `"${'""'.repeat(SIZE / 2)}`,
      `${' '.repeat(SIZE)}`,
      `"${'a'.repeat(SIZE)}"`,
      '"'.repeat(SIZE + 1),
    ])
      expect(timeOf(text), text.slice(0, 5)).toBeLessThan(bound)
  })

  it('is read as it is written', () => {
    const rows = [
      ['title', 'note'],
      ['a, "b"', 'c\r\nd'],
    ]
    expect(cells(rows.map(csvLine).join(''))).toEqual(rows)
    expect(new TextDecoder().decode(new TextEncoder().encode(CSV_BEGINS + csvLine(['x'])))).toBe('x\r\n')
  })
})

describe('the nearest name', () => {
  it('is found behind a slip, and none where nothing is like it', () => {
    const names = ['title', 'summary', 'place.city', 'place.country']
    expect(nearest('Titel', names)).toBe('title')
    expect(nearest('place_city', names)).toBe('place.city')
    expect(nearest('sumary', names)).toBe('summary')
    expect(nearest('organisational unit', names)).toBeNull()
  })
})
