import type { ReactNode } from 'react'
import type { DeskWords } from '@/i18n/desk/words'
import type { Look } from '@/workflow/domain/comparison/blocks'
import type { MarkedBlock, Run } from '@/workflow/domain/comparison/marks'
import type { FileCard } from '@/workflow/queries/fileCards'

type Shown = {
  files: ReadonlyMap<string, FileCard>
  titles: ReadonlyMap<string, string>
  t: DeskWords
}

/** So many blocks that did not change are shown before and after each that did. */
const AROUND = 1

/** Blocks as readers will see them, with what changed marked in place. */
export const Blocks = ({
  blocks,
  isFolded,
  ...shown
}: Shown & { blocks: readonly MarkedBlock[]; isFolded: boolean }) =>
  (isFolded ? foldsOf(blocks) : [{ isFold: false, blocks }]).map(({ isFold, blocks: part }, index) =>
    isFold ? (
      <details className="review__fold" key={index}>
        <summary>{shown.t('review.folded', { count: part.length })}</summary>
        <Groups blocks={part} {...shown} />
      </details>
    ) : (
      <Groups blocks={part} key={index} {...shown} />
    ),
  )

type Fold = { isFold: boolean; blocks: MarkedBlock[] }

/** Long stretches without a change are folded; a fold of one block would hide nothing. */
function foldsOf(blocks: readonly MarkedBlock[]): Fold[] {
  const hasChangeAround = blocks.map((_, index) =>
    blocks.slice(Math.max(0, index - AROUND), index + AROUND + 1).some(({ mark }) => mark !== 'same'),
  )
  // A table is shown whole, or folded whole.
  const shownTables = new Set(blocks.filter((_, index) => hasChangeAround[index]).map(({ table }) => table))
  const isNear = blocks.map(
    ({ table }, index) => hasChangeAround[index] || (table !== undefined && shownTables.has(table)),
  )
  const folds: Fold[] = []
  for (const [index, block] of blocks.entries()) {
    const isFold = !isNear[index]
    const last = folds.at(-1)
    if (last && last.isFold === isFold) last.blocks.push(block)
    else folds.push({ isFold, blocks: [block] })
  }
  return folds.map(({ isFold, blocks: part }) => ({ isFold: isFold && part.length > 1, blocks: part }))
}

type Kind = 'bullets' | 'numbers' | 'table' | 'alone'

const KINDS: Partial<Record<Look, Kind>> = {
  bullet: 'bullets',
  number: 'numbers',
  row: 'table',
  headRow: 'table',
}

/** Items that follow each other make a list, the rows of one table a table. */
const Groups = ({ blocks, ...shown }: Shown & { blocks: readonly MarkedBlock[] }) => {
  const groups: { kind: Kind; blocks: MarkedBlock[] }[] = []
  for (const block of blocks) {
    const kind = KINDS[block.look] ?? 'alone'
    const last = groups.at(-1)
    const isNext = last && kind !== 'alone' && last.kind === kind && last.blocks[0]?.table === block.table
    if (isNext) last.blocks.push(block)
    else groups.push({ kind, blocks: [block] })
  }
  return groups.map(({ kind, blocks: part }, index) => {
    const inside = part.map((block, place) => <Block block={block} key={place} {...shown} />)
    if (kind === 'bullets') return <ul key={index}>{inside}</ul>
    if (kind === 'numbers') return <ol key={index}>{inside}</ol>
    if (kind !== 'table') return inside
    return (
      <div className="review__table" key={index}>
        <table>
          <tbody>{inside}</tbody>
        </table>
      </div>
    )
  })
}

const Block = ({ block, ...shown }: Shown & { block: MarkedBlock }) => {
  const { cells, depth, look, mark } = block
  const inside = (
    <>
      <Place block={block} t={shown.t} />
      <Runs runs={cells[0] ?? []} {...shown} />
    </>
  )
  const common = { className: `review__block review__block--${mark}`, 'data-depth': Math.min(depth, 4) }
  switch (look) {
    case 'h2':
      return <h4 {...common}>{inside}</h4>
    case 'h3':
    case 'h4':
      return <h5 {...common}>{inside}</h5>
    case 'quote':
      return <blockquote {...common}>{inside}</blockquote>
    case 'bullet':
    case 'number':
      return <li {...common}>{inside}</li>
    case 'row':
    case 'headRow':
      return (
        <tr {...common}>
          {cells.map((cell, index) =>
            look === 'headRow' ? (
              <th key={index} scope="col">
                {index === 0 && <Place block={block} t={shown.t} />}
                <Runs runs={cell} {...shown} />
              </th>
            ) : (
              <td key={index}>
                {index === 0 && <Place block={block} t={shown.t} />}
                <Runs runs={cell} {...shown} />
              </td>
            ),
          )}
        </tr>
      )
    case 'picture':
      return <Picture block={block} common={common} {...shown} />
    default:
      return <p {...common}>{inside}</p>
  }
}

/** What no mark of a word says: where a block stood before, and that it looked otherwise. */
const Place = ({ block: { isReshaped, mark }, t }: { block: MarkedBlock; t: DeskWords }) => {
  if (mark === 'movedHere') return <em className="review__place">{t('review.movedHere')}</em>
  if (mark === 'movedAway') return <em className="review__place">{t('review.movedAway')}</em>
  return isReshaped ? <em className="review__place">{t('review.reshaped')}</em> : null
}

type PictureProps = Shown & { block: MarkedBlock; common: { className: string } }

const Picture = ({ block, common, ...shown }: PictureProps) => {
  const { cells, picture = '' } = block
  const file = shown.files.get(picture)
  const address = file?.mimeType.startsWith('image/') ? file.address : null
  const [words, caption] = cells
  return (
    <figure {...common}>
      <Place block={block} t={shown.t} />
      {/* What it shows stands below it, marked. */}
      {address && <img alt="" loading="lazy" src={address} />}
      <figcaption>
        {cells.length > 1 && <>{shown.t('review.alternative')} </>}
        {words?.length ? <Runs runs={words} {...shown} /> : shown.t('review.none')}
        {caption?.length ? (
          <p>
            <Runs runs={caption} {...shown} />
          </p>
        ) : null}
      </figcaption>
    </figure>
  )
}

const Runs = ({ runs, ...shown }: Shown & { runs: readonly Run[] }) =>
  runs.map((run, index) => <Marked key={index} run={run} {...shown} />)

const Marked = ({ run, ...shown }: Shown & { run: Run }) => {
  const words = <Words run={run} {...shown} />
  if (run.mark === 'added') return <ins>{words}</ins>
  if (run.mark === 'removed') return <del>{words}</del>
  return words
}

/** What Lexical calls by a bit. */
const STYLES = [
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const Words = ({ run, files, titles, t }: Shown & { run: Run }) => {
  const { isBold, isItalic, link, picture, style = 0, text } = run
  if (picture)
    return <span className="review__picture">{files.get(picture)?.filename ?? t('review.gone')} </span>
  let words: ReactNode = text
  for (const [bit, Tag] of STYLES) if (style & bit) words = <Tag>{words}</Tag>
  if (isItalic) words = <em>{words}</em>
  if (isBold) words = <strong>{words}</strong>
  if (!link) return words
  return (
    <>
      <span className="review__link">{words}</span>
      <small className="review__target">{t('review.leadsTo', { place: titles.get(link) ?? link })}</small>
    </>
  )
}
