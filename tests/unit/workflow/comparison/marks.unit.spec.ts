import { describe, expect, it } from 'vitest'
import { blocksOfLines, blocksOfRichText, type Block } from '@/workflow/domain/comparison/blocks'
import { compareBlocks, type MarkedBlock } from '@/workflow/domain/comparison/marks'

/** A marked text as one line a block: [-removed-] {+added+}, and the mark of the block before it. */
const shown = (blocks: MarkedBlock[]) =>
  blocks.map(({ cells, mark }) => {
    const words = cells.map((cell) =>
      cell
        .map((run) =>
          run.mark === 'added' ? `{+${run.text}+}` : run.mark === 'removed' ? `[-${run.text}-]` : run.text,
        )
        .join(''),
    )
    return `${mark}: ${words.join(' | ')}`
  })

const compareLines = (before: string, after: string) =>
  shown(compareBlocks(blocksOfLines(before), blocksOfLines(after)))

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const richText = (...children: object[]): Block[] => blocksOfRichText({ root: { type: 'root', children } })

describe('two texts as one, marked', () => {
  it('marks the words of a sentence that changed, and no others', () => {
    expect(
      compareLines('The Forum meets every year in Geneva.', 'The Forum meets every second year in Tunis.'),
    ).toEqual(['changed: The Forum meets every {+second +}year in [-Geneva-]{+Tunis+}.'])
  })

  it('shows neighbouring words that changed as one change', () => {
    expect(compareLines('The old words stay here today', 'The new phrases stay here today')).toEqual([
      'changed: The [-old words-]{+new phrases+} stay here today',
    ])
  })

  it('shows what is another sentence as one that went and one that came, the old one first', () => {
    expect(compareLines('Agenda of the meeting\nSame end', 'Something entirely different\nSame end')).toEqual(
      ['removed: [-Agenda of the meeting-]', 'added: {+Something entirely different+}', 'same: Same end'],
    )
  })

  it('says of a paragraph that moved that it moved', () => {
    expect(
      compareLines(
        'One is first.\nTwo comes then.\nThree ends it.',
        'Two comes then.\nThree ends it.\nOne is first.',
      ),
    ).toEqual([
      'movedAway: [-One is first.-]',
      'same: Two comes then.',
      'same: Three ends it.',
      'movedHere: {+One is first.+}',
    ])
  })

  it('counts bold, and where a link leads, as a change', () => {
    const link = (url: string) => ({
      type: 'link',
      fields: { linkType: 'custom', url },
      children: [text('the site')],
    })
    expect(
      shown(
        compareBlocks(
          richText(paragraph(text('very '), text('bold'))),
          richText(paragraph(text('very '), text('bold', 1))),
        ),
      ),
    ).toEqual(['changed: very [-bold-]{+bold+}'])
    const [block] = compareBlocks(
      richText(paragraph(text('See '), link('https://old.example'))),
      richText(paragraph(text('See '), link('https://new.example'))),
    )
    expect(block?.cells[0]?.map(({ link: to, mark }) => [mark, to])).toEqual([
      ['same', undefined],
      ['removed', 'https://old.example'],
      ['added', 'https://new.example'],
    ])
  })

  it('compares tables cell by cell, lists item by item, and a heading with the paragraph that it was', () => {
    const cell = (words: string) => ({
      type: 'tablecell',
      headerState: 0,
      children: [paragraph(text(words))],
    })
    const table = (...cells: string[]) => ({
      type: 'table',
      children: [{ type: 'tablerow', children: cells.map(cell) }],
    })
    const list = (...items: string[]) => ({
      type: 'list',
      listType: 'bullet',
      children: items.map((words) => ({ type: 'listitem', children: [text(words)] })),
    })
    expect(
      shown(
        compareBlocks(
          richText(
            table('Budget of 2025', 'ten'),
            list('apples are red', 'pears are green'),
            paragraph(text('Our tasks')),
          ),
          richText(table('Budget of 2025', 'twelve'), list('apples are red', 'pears are yellow'), {
            type: 'heading',
            tag: 'h2',
            children: [text('Our tasks')],
          }),
        ),
      ),
    ).toEqual([
      'changed: Budget of 2025 | [-ten-]{+twelve+}',
      'same: apples are red',
      'changed: pears are [-green-]{+yellow+}',
      'changed: Our tasks',
    ])
  })

  it('shows a picture wherever it stands, and a new line where a paragraph ends', () => {
    const upload = (value: string) => ({
      type: 'upload',
      relationTo: 'media',
      value,
      fields: { alt: 'Hall' },
    })
    const inside = (value: string) => richText(paragraph(text('Look: '), upload(value)))
    expect(inside('a')[0]?.cells[0]?.map(({ picture, text: words }) => picture ?? words)).toEqual([
      ...['Look', ':', ' ', 'a', 'Hall'],
    ])
    expect(compareBlocks(inside('a'), inside('b')).map(({ mark }) => mark)).toEqual(['changed'])
    const [quote] = richText({ type: 'quote', children: [paragraph(text('end')), paragraph(text('Begin'))] })
    expect(quote?.cells[0]?.map((token) => token.text)).toEqual(['end', '\n', 'Begin'])
  })

  it('looks for a bounded number of edits, and still loses no word', () => {
    const words = (seed: number) =>
      Array.from({ length: 90 }, (_, line) =>
        Array.from({ length: 600 }, (_, word) => (word % 2 ? `same${line}` : `w${line}x${word * seed}`)).join(
          ' ',
        ),
      ).join('\n')
    const marked = compareBlocks(blocksOfLines(words(1)), blocksOfLines(words(2)))
    const now = marked.map(({ cells }) =>
      cells
        .flat()
        .filter(({ mark }) => mark !== 'removed')
        .map((run) => run.text)
        .join(''),
    )
    expect(now.filter(Boolean).join('\n')).toBe(words(2))
  })

  it('says of what only looks otherwise that it does', () => {
    const heading = (tag: string) => richText({ type: 'heading', tag, children: [text('Our tasks')] })
    const table = (headerState: number) =>
      richText({
        type: 'table',
        children: [
          {
            type: 'tablerow',
            children: [headerState, 0].map((state) => ({
              type: 'tablecell',
              headerState: state,
              children: [paragraph(text('Cell'))],
            })),
          },
        ],
      })
    for (const [before, after] of [
      [richText(paragraph(text('Our tasks'))), heading('h2')],
      [heading('h2'), heading('h3')],
      [table(0), table(2)],
    ] as const) {
      const [block, ...others] = compareBlocks(before, after)
      expect(block).toMatchObject({ mark: 'changed', isReshaped: true })
      expect(others).toEqual([])
    }
    const raised = compareBlocks(richText(paragraph(text('x2'))), richText(paragraph(text('x2', 64))))
    expect(raised.map(({ mark }) => mark)).not.toContain('same')
  })

  it('shows another picture as one that went and one that came, and other words to it as changed words', () => {
    const picture = (value: string, alt: string) => ({
      type: 'upload',
      relationTo: 'media',
      value,
      fields: { alt },
    })
    expect(
      shown(compareBlocks(richText(picture('a', 'The hall')), richText(picture('b', 'The hall')))),
    ).toEqual(['removed: [-The hall-] | ', 'added: {+The hall+} | '])
    expect(
      shown(compareBlocks(richText(picture('a', 'The hall')), richText(picture('a', 'The big hall')))),
    ).toEqual(['changed: The {+big +}hall | '])
  })

  it('loses no word of either text, however much they differ', () => {
    const words = (seed: number) =>
      Array.from({ length: 400 }, (_, line) =>
        Array.from({ length: 20 }, (_, word) => `w${(line * 31 + word * 7 + seed * (line % 3)) % 97}`).join(
          ' ',
        ),
      ).join('\n')
    const [before, after] = [words(0), words(5)]
    const marked = compareBlocks(blocksOfLines(before), blocksOfLines(after))
    const side = (gone: 'added' | 'removed', away: MarkedBlock['mark']) =>
      marked
        .filter(({ mark }) => mark !== gone && mark !== away)
        .map(({ cells }) =>
          cells.flatMap((cell) => cell.filter(({ mark }) => mark !== gone).map((run) => run.text)).join(''),
        )
        .join('\n')
    expect(side('added', 'movedHere')).toBe(before)
    expect(side('removed', 'movedAway')).toBe(after)
  })
})
