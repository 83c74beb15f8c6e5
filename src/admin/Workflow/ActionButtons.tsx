'use client'
import { Button } from '@payloadcms/ui'
import { isForward, takesAway } from '@/workflow/domain/sequences'
import { useDeskWords } from '../useDeskWords'
import type { AvailableAct } from './answers'

type Props = {
  isDisabled: boolean
  /** Is the fold open? Whoever cancels comes back to a button inside it. */
  isUnfolded: boolean
  onFold: (isUnfolded: boolean) => void
  onPress: (transition: AvailableAct) => void
  others: readonly AvailableAct[]
  /** Beside a text to decide on, what does not decide on it stands in a fold. */
  shownOthers: 'folded' | 'openly'
  verdicts: readonly AvailableAct[]
}

/** The buttons for what one may do: what decides on the text first, what takes something away last. */
export const ActionButtons = (props: Props) => {
  const { isDisabled, isUnfolded, onFold, onPress, others, shownOthers, verdicts } = props
  const t = useDeskWords()
  // The nearest step forward: what goes further with the same press stands beside it.
  const next = verdicts.find(({ name }) => isForward(name))
  const buttonFor = (transition: AvailableAct) => (
    <Button
      buttonStyle={transition === next ? 'primary' : 'secondary'}
      {...(takesAway(transition.name) && { className: 'takes-away' })}
      disabled={isDisabled}
      id={`transition-${transition.name}`}
      key={transition.name}
      margin={false}
      onClick={() => onPress(transition)}
      size="medium"
      type="button"
    >
      {t(`transition.${transition.name}.label`)}
    </Button>
  )
  return (
    <div className="workflow__buttons">
      {verdicts.map(buttonFor)}
      {shownOthers === 'openly' && others.map(buttonFor)}
      {shownOthers === 'folded' && others.length > 0 && (
        <details
          className="workflow__more"
          onToggle={({ currentTarget }) => onFold(currentTarget.open)}
          open={isUnfolded}
        >
          <summary>{t('review.more')}</summary>
          <div className="workflow__buttons">{others.map(buttonFor)}</div>
        </details>
      )}
    </div>
  )
}
