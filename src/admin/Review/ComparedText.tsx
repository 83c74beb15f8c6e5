import type { DeskWords } from '@/i18n/desk/words'
import type { ComparedField } from '@/workflow/domain/comparison/fields'
import type { Comparison } from '@/workflow/queries/comparison'
import { Blocks } from './Blocks'
import { marksIn } from './marksIn'

type Props = { comparison: Comparison; fields: readonly ComparedField[]; t: DeskWords }

/** The whole text: what changed first, in the order of the form, and what did not, folded away. */
export const ComparedText = ({ comparison, fields, t }: Props) => {
  const isAlone = comparison.before === null
  const shown = isAlone ? fields : fields.filter(({ mark }) => mark !== 'same')
  const same = isAlone ? [] : fields.filter(({ mark }) => mark === 'same')
  return (
    <>
      <h2 className="review__heading">{t('review.text')}</h2>
      <p className="review__hint">
        {isAlone ? (
          comparison.base?.isErased ? (
            t('review.erased')
          ) : (
            t(comparison.faces.live === 'none' ? 'review.nothingToCompare' : 'review.nothingBefore')
          )
        ) : shown.length === 0 ? (
          t('review.noDifference')
        ) : (
          <Legend fields={shown} t={t} />
        )}
      </p>
      <Fields comparison={comparison} fields={shown} t={t} />
      {same.length > 0 && (
        <details className="review__same">
          <summary>{t('review.unchanged', { count: same.length })}</summary>
          <Fields comparison={comparison} fields={same} t={t} />
        </details>
      )}
    </>
  )
}

/** What the marks mean, of those that the text has. */
const Legend = ({ fields, t }: Pick<Props, 'fields' | 't'>) => {
  const marks = marksIn(fields)
  return (
    <>
      {marks.has('added') && <ins>{t('review.added')}</ins>}{' '}
      {marks.has('removed') && <del>{t('review.removed')}</del>}{' '}
      {marks.has('moved') && <span className="review__moved">{t('review.moved')}</span>}{' '}
      <span>{t('review.legend')}</span>
    </>
  )
}

const Fields = ({ comparison, fields, t }: Props) =>
  fields.map(({ path, label, mark, blocks }) => (
    // The panel’s links lead here by the id that a field has in the form.
    <section className="review__field" id={`field-${path.replaceAll('.', '__')}`} key={path} tabIndex={-1}>
      <h3>{label}</h3>
      {mark === 'unseen' && <p className="review__hint">{t('review.unseen')}</p>}
      <Blocks
        blocks={blocks}
        files={comparison.files}
        isFolded={mark === 'changed'}
        t={t}
        titles={comparison.titles}
      />
    </section>
  ))
