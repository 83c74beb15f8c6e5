'use client'
import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'
import type { DeskWords } from '@/i18n/desk/words'
import type { SaidThread } from '@/workflow/queries/comments'
import { useQuestion } from '../Question/useQuestion'
import { useDeskWords } from '../useDeskWords'
import { useDesk } from '../Workflow/useDesk'
import { voidedBySave } from '../Workflow/voidedBySave'
import { CommentForm } from './CommentForm'
import { SuggestionDiff } from './SuggestionDiff'
import type { Talk } from './useComments'

type Props = {
  thread: SaidThread & { suggestion: NonNullable<SaidThread['suggestion']> }
  talk: Talk
  onDone: (words: string, at?: string) => void
}

/** Suggested words, word by word; who writes the text accepts or declines them. */
export const Suggestion = ({ onDone, talk, thread }: Props) => {
  const t = useDeskWords()
  const isModified = useFormModified()
  const [question, ask] = useQuestion()
  const { description, seen } = useDesk()
  const [isBusy, setBusy] = useState(false)
  const [isDeclining, setDeclining] = useState(false)
  const [refused, setRefused] = useState<{ message: string; mayBeSure: boolean }>()
  const { id, isOpen, place, suggestion } = thread
  const isToDecide = isOpen && suggestion.outcome === 'open'
  const isThere = place === 'there'
  const accept = async (sure?: true) => {
    // To accept is to save.
    const voids = sure ? undefined : voidedBySave(description)
    if (voids && !(await ask({ ...questionOf(t), body: t(voids) }))) return
    setBusy(true)
    const answer = await talk.send(`/${id}/accept`, { expected: seen ?? '', ...(sure && { sure }) })
    setBusy(false)
    if ('message' in answer)
      return setRefused({ message: answer.message, mayBeSure: answer.code === 'leavesNobody' })
    // The form shows the text as it was saved, and the step that comes after this one.
    window.location.reload()
  }
  const decline = async (text: string) => {
    const answer = await talk.send(`/${id}/decline`, { text })
    if ('message' in answer) return answer.message
    onDone(t('suggestions.isDeclined'))
    return undefined
  }
  return (
    <div className="comments__suggestion">
      {question}
      <p className="workflow__hint">{t('suggestions.said')}</p>
      <SuggestionDiff replaced={suggestion.replaced} words={suggestion.words} />
      {isToDecide && !isThere && <p className="workflow__problem">{t('suggestions.orphaned')}</p>}
      {refused && (
        <p className="workflow__problem" role="alert">
          {refused.message}
        </p>
      )}
      {isToDecide && talk.mayAccept && !isDeclining && (
        <>
          {isThere && (
            <p className="workflow__hint">
              {t(isModified ? 'suggestions.saveFirst' : 'suggestions.acceptHint')}
            </p>
          )}
          <div className="comments__acts">
            {isThere && (
              <button
                disabled={isBusy || isModified}
                onClick={() => void accept(refused?.mayBeSure || undefined)}
                type="button"
              >
                {t(refused?.mayBeSure ? 'suggestions.acceptAnyway' : 'suggestions.accept')}
              </button>
            )}
            <button disabled={isBusy} onClick={() => setDeclining(true)} type="button">
              {t('suggestions.decline')}
            </button>
          </div>
        </>
      )}
      {isDeclining && (
        <CommentForm
          isOptional
          label={t('suggestions.declineWhy')}
          onClose={() => setDeclining(false)}
          onSend={decline}
          people={talk.people}
          send={t('suggestions.decline')}
        />
      )}
    </div>
  )
}

const questionOf = (t: DeskWords) => ({
  title: t('suggestions.question'),
  stay: t('suggestions.questionNo'),
  go: t('suggestions.accept'),
})
