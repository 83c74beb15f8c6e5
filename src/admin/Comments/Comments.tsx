'use client'
import { toast } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { SaidThread } from '@/workflow/queries/comments'
import { useDeskWords } from '../useDeskWords'
import { useIsAwake } from '../useIsAwake'
import { Beginnings } from './Beginnings'
import { CommentForm } from './CommentForm'
import { goToPlace, showBeside } from './goToPlace'
import { targetOfWords, type CommentTarget } from './passage'
import { PassageWords } from './PassageWords'
import { Thread } from './Thread'
import { useComments } from './useComments'
import { useMarks, type Marked } from './useMarks'
import { useShortcut, useTarget } from './useTarget'
import './comments.css'

/** The passage that a comment is being written on, among the marked ones. */
const NEW = 'new'

type About = {
  /** null for the whole text */
  target: CommentTarget | null
  /** what stands there now, where other words are suggested for it */
  replaced?: string
  /** where no words are selected: those that were typed, and what it is about without them */
  typed?: { words: string; without: CommentTarget | null }
}

/** What colleagues say about the text that is open, beside it; and where they say more. */
export const Comments = () => {
  const t = useDeskWords()
  const id = useId()
  const isAwake = useIsAwake()
  const talk = useComments()
  const { isSelected, target } = useTarget()
  const [about, setAbout] = useState<About | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const [shown, setShown] = useState<{ id: string } | null>(null)
  const opener = useRef<HTMLElement | null>(null)
  const { open, place, problem, resolved } = talk
  const threads = resolved ?? open ?? []

  const begin = (on: CommentTarget | null, replaced?: string) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    const isOnWords = on?.anchor || replaced !== undefined
    setAbout({
      target: on,
      ...(replaced !== undefined && { replaced }),
      ...(!isOnWords && { typed: { words: '', without: on } }),
    })
    setSaid('')
  }
  const findWords = (words: string, without: CommentTarget | null) =>
    setAbout({ target: (words.trim() && targetOfWords(words)) || without, typed: { words, without } })
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
    if (about?.typed?.words.trim() && !on?.anchor) return t('comments.wordsMissed')
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
          >
            {about.typed && (
              <PassageWords
                isFound={Boolean(about.target?.anchor)}
                onType={(words) => findWords(words, about.typed?.without ?? null)}
                words={about.typed.words}
              />
            )}
          </CommentForm>
        </>
      ) : (
        <Beginnings beginId={`${id}-begin`} maySuggest={talk.maySuggest} onBegin={begin} target={target} />
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
