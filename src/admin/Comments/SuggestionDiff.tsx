import { blocksOfLines } from '@/workflow/domain/comparison/blocks'
import { compareBlocks } from '@/workflow/domain/comparison/marks'

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const

/** Suggested words and those that they are for, as one text: what goes, and what comes, word by word. */
export const SuggestionDiff = ({ replaced, words }: { replaced: string; words: string }) => (
  <div className="comments__diff">
    {compareBlocks(blocksOfLines(replaced), blocksOfLines(words)).map(({ cells, mark }, index) => {
      const whole = mark === 'added' || mark === 'removed' ? mark : null
      return (
        <p key={index}>
          {cells.flat().map((run, place) => {
            const Tag = TAGS[whole ?? run.mark]
            return <Tag key={place}>{run.text}</Tag>
          })}
        </p>
      )
    })}
  </div>
)
