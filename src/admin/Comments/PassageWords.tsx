'use client'
import { type KeyboardEvent, useId } from 'react'
import { LONGEST_QUOTATION } from '@/workflow/domain/comments'
import { useDeskWords } from '../useDeskWords'

type Props = {
  words: string
  /** whether they stand in the text that is shown */
  isFound: boolean
  onType: (words: string) => void
}

/** The words that a comment is about, typed: for whoever selects nothing, by the keyboard or on a phone. */
export const PassageWords = ({ isFound, onType, words }: Props) => {
  const t = useDeskWords()
  const id = useId()
  const isMissed = words.trim() !== '' && !isFound
  const onKeyDown = (event: KeyboardEvent) => {
    // The form around it is not sent off.
    if (event.key === 'Enter') event.preventDefault()
    if (event.key !== 'Escape' || words === '') return
    event.stopPropagation()
    onType('')
  }
  return (
    <div className="workflow__ask">
      <label htmlFor={id}>{t('comments.words')}</label>
      <input
        aria-describedby={`${id}-hint`}
        aria-invalid={isMissed}
        autoComplete="off"
        id={id}
        maxLength={LONGEST_QUOTATION}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
        type="text"
        value={words}
      />
      <p className={isMissed ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`} role="status">
        {t(isFound ? 'comments.wordsFound' : isMissed ? 'comments.wordsMissed' : 'comments.wordsHint')}
      </p>
    </div>
  )
}
