'use client'
import { Button, toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { SaidThread } from '@/workflow/queries/comments'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { CommentForm } from './CommentForm'
import { goToPlace, showBeside } from './goToPlace'
import { replaceableAt, type CommentTarget } from './passage'
import { Thread } from './Thread'
import { useComments } from './useComments'
import { useMarks, type Marked } from './useMarks'
import { useShortcut, useTarget } from './useTarget'
import './comments.css'

/** The passage that a comment is being written on, among the marked ones. */
const NEW = 'new'

/** What colleagues say about the text that is open, beside it; and where they say more. */
export const Comments = () => {
  const t = useDeskWords()
  const id = useId()
  const isAwake = useIsAwake()
  const talk = useComments()
  const { isSelected, target } = useTarget()
  /** What a comment is being written on; null for the whole text. */
  const [about, setAbout] = useState<{ target: CommentTarget | null; replaced?: string } | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ id: string } | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const { open, place, problem, resolved } = talk
  const threads = resolved ?? open ?? []
  const replaced = target && replaceableAt(target)

  const begin = (on: CommentTarget | null, replaced?: string) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setAbout({ target: on, ...(replaced !== undefined && { replaced }) })
    setSaid('')
  }
  const close = () => {
    setAbout(null)
    const back = opener.current
    if (back?.isConnected && back !== document.body) back.focus()
    else document.getElementById(`${id}-begin`)?.focus()
  }
  /** Says what was done, and puts the focus where it shows. */
  const done = (words: string, at?: string) => {
    setSaid(words)
    setChosen(at ?? null)
    setShown({ id: at ? `comments-${at}` : `${id}-title` })
  }
  // Once it is drawn.
  useEffect(() => {
    if (shown) document.getElementById(shown.id)?.focus()
  }, [shown])
  const send = async (text: string, suggestion: string) => {
    const on = about?.target
    const isSuggested = about?.replaced !== undefined
    const sent = await talk.send(isSuggested ? '/suggestions' : '', {
      ...{ ...place, text, ...(isSuggested && { suggestion }) },
      ...(on && { field: on.path, ...(on.anchor && { anchor: on.anchor }) }),
    })
    if ('message' in sent) return sent.message
    talk.hideResolved()
    setAbout(null)
    done(t(isSuggested ? 'suggestions.sent' : 'comments.sent'), sent.id)
    return undefined
  }
  const go = async (thread: SaidThread) => {
    setChosen(thread.id)
    if (!(await goToPlace(thread))) toast.info(t('panel.notShown'))
  }
  const marked = markedOf(open ?? [], about?.target ?? null)
  useMarks(marked, about ? NEW : chosen, (pressed, isWritten) => {
    if (pressed === NEW) return
    talk.hideResolved()
    if (!isWritten) return done('', pressed)
    // Whoever writes there keeps the cursor, and the place: only what stands beside it moves.
    setChosen(pressed)
    showBeside(document.getElementById(`comments-${pressed}`))
  })
  useShortcut(() => begin(target))
  useAskedFor(talk, (thread) => done('', thread))

  return (
    <section aria-labelledby={`${id}-title`} className="workflow__section comments">
      <h4 id={`${id}-title`} tabIndex={-1}>
        {open?.length ? t('comments.titleCount', { number: open.length }) : t('comments.title')}
      </h4>
      {/* Beside the panel, which has a status of its own. */}
      {isAwake &&
        createPortal(
          <p className="comments__status" role="status">
            {said}
          </p>,
          document.body,
        )}
      {problem && (
        <p className="workflow__problem" role="alert">
          {t('comments.unread', { why: problem })}
        </p>
      )}
      {about ? (
        <>
          <p className="comments__place">{about.target?.label ?? t('comments.wholeText')}</p>
          {about.target?.anchor && about.replaced === undefined && (
            <blockquote className="comments__quotation">{about.target.anchor.quotation}</blockquote>
          )}
          <CommentForm
            label={t(about.replaced === undefined ? 'comments.write' : 'suggestions.why')}
            onClose={close}
            onSend={send}
            people={talk.people}
            send={t(about.replaced === undefined ? 'comments.send' : 'suggestions.send')}
            {...(about.replaced !== undefined && { replaced: about.replaced })}
          />
        </>
      ) : (
        <>
          <p className="workflow__hint">{t('comments.hint')}</p>
          <div className="workflow__buttons">
            {target && (
              <Button
                buttonStyle="secondary"
                disabled={!isAwake}
                margin={false}
                onClick={() => begin(target)}
                size="medium"
                type="button"
              >
                {target.anchor ? t('comments.onWords') : t('comments.onField', { field: target.label })}
              </Button>
            )}
            {talk.maySuggest && target && replaced !== null && (
              <Button
                buttonStyle="secondary"
                disabled={!isAwake}
                margin={false}
                onClick={() => begin(target, replaced)}
                size="medium"
                type="button"
              >
                {t('suggestions.begin')}
              </Button>
            )}
            <Button
              buttonStyle="secondary"
              disabled={!isAwake}
              id={`${id}-begin`}
              margin={false}
              onClick={() => begin(null)}
              size="medium"
              type="button"
            >
              {t('comments.onText')}
            </Button>
          </div>
          {!target && <p className="workflow__hint">{t('comments.select')}</p>}
        </>
      )}
      {threads.map((thread) => (
        <Thread
          isChosen={thread.id === chosen}
          key={thread.id}
          onDone={done}
          onGo={() => void go(thread)}
          talk={talk}
          thread={thread}
        />
      ))}
      {resolved?.length === 0 && <p>{t('comments.noneResolved')}</p>}
      {!resolved && open?.length === 0 && <p>{t('comments.none')}</p>}
      <div className="comments__acts">
        <button
          disabled={!isAwake}
          onClick={() => (resolved ? talk.hideResolved() : void talk.readResolved())}
          type="button"
        >
          {t(resolved ? 'comments.hideResolved' : 'comments.showResolved')}
        </button>
      </div>
      {isSelected &&
        target?.anchor &&
        !about &&
        createPortal(
          <button
            className="comments__here"
            onClick={() => begin(target)}
            // The selection stays as it is.
            onPointerDown={(event) => event.preventDefault()}
            // However long the passage is, within the window.
            style={{
              insetBlockStart: `clamp(0px, ${isSelected.top}px, 100dvh - 56px)`,
              insetInlineStart: `clamp(72px, ${isSelected.left}px, 100vw - 64px)`,
            }}
            title={t('comments.onWords')}
            type="button"
          >
            {t('comments.send')}
          </button>,
          document.body,
        )}
    </section>
  )
}

const markedOf = (threads: readonly SaidThread[], target: CommentTarget | null): Marked[] => [
  ...threads.flatMap(({ anchor, field, id }) => (anchor && field ? [{ id, path: field.path, anchor }] : [])),
  ...(target?.anchor ? [{ id: NEW, path: target.path, anchor: target.anchor }] : []),
]

/** Shows the comment that an address names, once: a notice leads to it. */
const useAskedFor = (
  { open, readResolved }: ReturnType<typeof useComments>,
  show: (thread: string) => void,
) => {
  const isDone = useRef(false)
  useEffect(() => {
    if (!open || isDone.current) return
    isDone.current = true
    const asked = new URLSearchParams(window.location.search).get('comment')
    const among = (threads: readonly SaidThread[] | null) =>
      threads?.find(({ comments }) => comments.some(({ id }) => id === asked))?.id
    if (!asked) return
    const here = among(open)
    if (here) return show(here)
    void readResolved().then((threads) => {
      const there = among(threads)
      if (there) show(there)
    })
  })
}
