'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import './question.css'

/** What is asked before something that takes away. */
export type Question = {
  title: string
  body?: string
  /** the answer after which nothing has changed: the first one, and the one of Escape */
  stay: string
  /** the answer after which it is done */
  go: string
  /** Is something lost then that nobody can bring back? The answer looks like it. */
  takesAway?: boolean
}

type Asked = Question & { answer: (isToGo: boolean) => void }

/**
 * Asks in a dialog of the desk before something is lost or voided.
 * @returns what is drawn, and how to ask: whether it is to be done
 */
export const useQuestion = (): [ReactNode, (question: Question) => Promise<boolean>] => {
  const [asked, setAsked] = useState<Asked>()
  const open = useRef<Asked>(undefined)
  // What is asked by a part of the page that goes away is not done.
  useEffect(() => () => open.current?.answer(false), [])
  const ask = useCallback((question: Question) => {
    open.current?.answer(false)
    return new Promise<boolean>((resolve) => {
      const answer = (isToGo: boolean) => {
        if (open.current?.answer !== answer) return
        open.current = undefined
        setAsked(undefined)
        resolve(isToGo)
      }
      open.current = { ...question, answer }
      setAsked(open.current)
    })
  }, [])
  return [asked && <QuestionDialog {...asked} />, ask]
}

/** The browser's own dialog holds the focus, is closed by Escape, and gives the focus back to where it was. */
const QuestionDialog = ({ answer, body, go, stay, takesAway = false, title }: Asked) => {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    shown?.querySelector('button')?.focus()
    return () => shown?.close()
  }, [])
  const close = (isToGo: boolean) => {
    answer(isToGo)
    // Now, not when it is drawn anew: whoever is answered may move the focus.
    dialog.current?.close()
  }
  return createPortal(
    <dialog
      aria-describedby={body && `${id}-body`}
      aria-labelledby={`${id}-title`}
      className="desk-question"
      onClose={() => answer(false)}
      // Keys pressed here are for nobody behind: not for the form, nor for its shortcuts.
      onKeyDown={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      {body && <p id={`${id}-body`}>{body}</p>}
      <div className="desk-question__answers">
        <Button margin={false} onClick={() => close(false)} size="medium" type="button">
          {stay}
        </Button>
        <Button
          buttonStyle="secondary"
          {...(takesAway && { className: 'takes-away' })}
          margin={false}
          onClick={() => close(true)}
          size="medium"
          type="button"
        >
          {go}
        </Button>
      </div>
    </dialog>,
    document.body,
  )
}
