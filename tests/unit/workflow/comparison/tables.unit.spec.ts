import { describe, expect, it } from 'vitest'
import { blocksOfRichText, type Block } from '@/workflow/domain/comparison/blocks'
import { compareBlocks } from '@/workflow/domain/comparison/marks'

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const richText = (...children: object[]): Block[] => blocksOfRichText({ root: { type: 'root', children } })
const table = (...rows: string[]) => ({
  type: 'table',
  children: rows.map((words) => ({
    type: 'tablerow',
    children: [{ type: 'tablecell', headerState: 0, children: [paragraph(text(words))] }],
  })),
})

const shown = (blocks: ReturnType<typeof compareBlocks>) =>
  blocks.map(
    ({ cells, mark }) =>
      `${mark}: ${cells
        .flat()
        .map((run) => run.text)
        .join('')}`,
  )

describe('a table in two texts', () => {
  it('stays one table, its rows marked inside it, whatever moves past it', () => {
    const heading = { type: 'heading', tag: 'h2', children: [text('Who takes part')] }
    const rows = ['Alpha is first', 'Beta comes then', 'Gamma ends it']
    const before = richText(table(...rows), heading, paragraph(text('Everybody does.')))
    const after = richText(heading, paragraph(text('Everybody does.')), table(...rows, 'Delta is new'))
    const marked = compareBlocks(before, after)
    expect(shown(marked)).toEqual([
      'movedHere: Who takes part',
      'movedHere: Everybody does.',
      'same: Alpha is first',
      'same: Beta comes then',
      'same: Gamma ends it',
      'added: Delta is new',
      'movedAway: Who takes part',
      'movedAway: Everybody does.',
    ])
    expect(new Set(marked.slice(2, 6).map((block) => block.table)).size).toBe(1)
  })

  it('takes no row for one of another table, which stands beside it', () => {
    const one = table('Alpha is first', 'Beta comes then')
    const marked = compareBlocks(
      richText(one, table('Costs of travel', 'Costs of rooms')),
      richText(one, table('Wholly other words', 'And yet more')),
    )
    const [same, gone, come] = [marked.slice(0, 2), marked.slice(2, 4), marked.slice(4)]
    expect([same, gone, come].map((rows) => rows.map(({ mark }) => mark))).toEqual([
      ...[
        ['same', 'same'],
        ['removed', 'removed'],
        ['added', 'added'],
      ],
    ])
    const tables = [same, gone, come].map((rows) => new Set(rows.map((block) => block.table)))
    expect(tables.map(({ size }) => size)).toEqual([1, 1, 1])
    expect(new Set(tables.flatMap((names) => [...names])).size).toBe(3)
  })
})
