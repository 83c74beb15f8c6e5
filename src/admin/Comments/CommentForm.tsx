'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { LONGEST_COMMENT } from '@/workflow/domain/comments'
import { LONGEST_SUGGESTION } from '@/workflow/domain/suggestions'
import { useUnsent } from '../Question/useUnsent'
import { useDeskWords } from '../useDeskWords'
import { usePeople } from './usePeople'
import { keptOf, nameTyped, NOTHING_TYPED, withPerson, type Typed } from './typedMentions'
import type { Talk } from './useComments'

type Props = {
  /** what else is asked, above the words */
  children?: ReactNode
  label: string
  /** what the button that sends it says */
  send: string
  initial?: Typed
  people: Talk['people']
  /** @returns the words of a refusal, or nothing where it was done */
  onSend: (text: string, suggested: string) => Promise<string | undefined>
  /** Words may be missing. */
  isOptional?: boolean
  /** What stands there now, where other words are suggested for it. */
  replaced?: string
  onClose: () => void
}

/** Where somebody writes a comment, an answer, or one's own anew. Not a form: the panel stands inside one. */
export const CommentForm = ({
  children,
  initial = NOTHING_TYPED,
  isOptional = false,
  label,
  onClose,
  onSend,
  people,
  replaced,
  send,
}: Props) => {
  const t = useDeskWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(initial)
  const [suggested, setSuggested] = useState(replaced ?? '')
  const [cursor, setCursor] = useState<number | null>(null)
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const list = usePeople(people, cursor === null ? null : { text: typed.text, cursor })
  useEffect(() => (first.current ?? field.current)?.focus(), [])
  const isNothing =
    replaced === undefined
      ? !isOptional && typed.text.trim() === ''
      : suggested.trim() === '' || suggested === replaced
  const isTyped = typed.text !== initial.text || suggested !== (replaced ?? '')
  useUnsent(isTyped)
  useEffect(() => {
    // Typing goes on behind the name that was chosen.
    if (cursor !== null && field.current && field.current.selectionStart !== cursor)
      field.current.setSelectionRange(cursor, cursor)
  }, [cursor, typed])

  const choose = (person: { id: string; name: string } | undefined) => {
    if (!person || cursor === null) return
    const { cursor: next, ...now } = withPerson(typed, { cursor, person })
    setTyped(now)
    setCursor(next)
    list.close(nameTyped(now.text, next))
    field.current?.focus()
  }
  const submit = async () => {
    if (isBusy || isNothing) return
    setBusy(true)
    const refused = await onSend(keptOf(typed), suggested)
    setBusy(false)
    setProblem(refused)
    if (refused) (first.current ?? field.current)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const { ctrlKey, key, metaKey } = event
    // What is typed here is for nobody around: not for the form, nor for its keys.
    event.stopPropagation()
    if (list.isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) list.move(key === 'ArrowDown' ? 1 : -1)
    else if (list.isOpen && (key === 'Enter' || key === 'Tab')) choose(list.chosen)
    else if (list.isOpen && key === 'Escape') list.close(list.typed)
    // What is typed is not thrown away by a key.
    else if (key === 'Escape' && !isTyped) onClose()
    else if (key === 'Enter' && (ctrlKey || metaKey)) void submit()
    else return
    event.preventDefault()
  }
  return (
    <div aria-label={label} className="workflow__form comments__form" onKeyDown={onKeyDown} role="group">
      {replaced !== undefined && (
        <div className="workflow__ask">
          <label htmlFor={`${id}-words`}>{t('suggestions.write')}</label>
          <textarea
            aria-describedby={`${id}-part`}
            id={`${id}-words`}
            maxLength={LONGEST_SUGGESTION}
            onChange={({ target }) => setSuggested(target.value)}
            ref={first}
            rows={4}
            value={suggested}
          />
          <p className="workflow__hint" id={`${id}-part`}>
            {t('suggestions.hint')}
          </p>
        </div>
      )}
      {children}
      <div className="workflow__ask">
        <label htmlFor={id}>{label}</label>
        <textarea
          aria-activedescendant={list.isOpen ? `${id}-${list.at}` : undefined}
          aria-autocomplete="list"
          aria-controls={list.isOpen ? `${id}-people` : undefined}
          aria-describedby={`${id}-hint`}
          aria-invalid={Boolean(problem)}
          id={id}
          maxLength={LONGEST_COMMENT}
          onChange={({ target }) => {
            setTyped({ ...typed, text: target.value })
            setCursor(target.selectionStart)
          }}
          onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart)}
          ref={field}
          rows={3}
          value={typed.text}
        />
        {list.isOpen && (
          <ul
            aria-label={t('comments.people')}
            className="comments__people"
            id={`${id}-people`}
            role="listbox"
          >
            {list.people.map((person, index) => (
              <li
                aria-selected={index === list.at}
                id={`${id}-${index}`}
                key={person.id}
                // The text keeps the focus.
                onMouseDown={(event) => {
                  event.preventDefault()
                  choose(person)
                }}
                role="option"
              >
                {person.name}
              </li>
            ))}
          </ul>
        )}
        <p className={problem ? 'workflow__problem' : 'workflow__hint'} id={`${id}-hint`} role="status">
          {problem ??
            (list.isOpen
              ? t('comments.peopleFound', { count: list.people.length })
              : t('comments.writeHint'))}
        </p>
      </div>
      <div className="workflow__buttons">
        <Button
          disabled={isBusy || isNothing}
          margin={false}
          onClick={() => void submit()}
          size="medium"
          type="button"
        >
          {send}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose} size="medium" type="button">
          {t('comments.cancel')}
        </Button>
      </div>
    </div>
  )
}
