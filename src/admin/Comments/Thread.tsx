'use client'
import { useState } from 'react'
import type { SaidComment, SaidThread } from '@/workflow/queries/comments'
import type { SuggestionOutcome } from '@/workflow/domain/suggestions'
import { useDeskWords } from '../useDeskWords'
import { When } from '../Workflow/When'
import { CommentForm } from './CommentForm'
import { Suggestion } from './Suggestion'
import { typedOf } from './typedMentions'
import type { Talk } from './useComments'

type Props = {
  thread: SaidThread
  talk: Talk
  isChosen: boolean
  /** shows what it is about */
  onGo: () => void
  /** said aloud, and shown where it is */
  onDone: (words: string, at?: string) => void
}

/** What is said about one place, and what one may do about it. */
export const Thread = ({ isChosen, onDone, onGo, talk, thread }: Props) => {
  const t = useDeskWords()
  const [isAnswering, setAnswering] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { anchor, comments, field, id, isOpen, place, settled, suggestion } = thread
  const label = field?.label ?? t('comments.wholeText')
  const settle = async () => {
    const answer = await talk.send(`/${id}/${isOpen ? 'resolve' : 'reopen'}`)
    setProblem('message' in answer ? answer.message : undefined)
    if (!('message' in answer)) onDone(t(isOpen ? 'comments.isDone' : 'comments.isReopened'))
  }
  const answer = async (text: string) => {
    const sent = await talk.send(`/${id}/answer`, { text })
    if ('message' in sent) return sent.message
    setAnswering(false)
    onDone(t('comments.sent'), id)
    return undefined
  }
  return (
    <article
      aria-label={label}
      className={`comments__thread ${isChosen ? 'comments__thread--chosen' : ''}`}
      id={`comments-${id}`}
      tabIndex={-1}
    >
      {field ? (
        <button className="comments__place workflow__jump" onClick={onGo} type="button">
          {label}
        </button>
      ) : (
        <p className="comments__place">{label}</p>
      )}
      {anchor && !suggestion && <blockquote className="comments__quotation">{anchor.quotation}</blockquote>}
      {place !== 'there' && !suggestion && (
        <p className="workflow__hint">
          {t(place === 'changed' ? 'comments.changed' : anchor ? 'comments.gone' : 'comments.fieldGone')}
        </p>
      )}
      {suggestion && <Suggestion onDone={onDone} talk={talk} thread={{ ...thread, suggestion }} />}
      <ol className="comments__said">
        {comments.map((comment) => (
          <li key={comment.id}>
            <Said comment={comment} onDone={onDone} talk={talk} thread={id} />
          </li>
        ))}
      </ol>
      {settled && (
        <p className="workflow__hint">
          {t(isOpen ? 'comments.reopenedBy' : settledAs(suggestion?.outcome), { who: settled.who })} ·{' '}
          <When at={settled.at} />
        </p>
      )}
      {problem && (
        <p className="workflow__problem" role="alert">
          {problem}
        </p>
      )}
      {isAnswering ? (
        <CommentForm
          label={t('comments.answerTo')}
          onClose={() => {
            setAnswering(false)
            document.getElementById(`comments-${id}`)?.focus()
          }}
          onSend={answer}
          people={talk.people}
          send={t('comments.sendAnswer')}
        />
      ) : (
        <div className="comments__acts">
          {isOpen && (
            <button onClick={() => setAnswering(true)} type="button">
              {t('comments.answer')}
            </button>
          )}
          <button onClick={() => void settle()} type="button">
            {t(isOpen ? 'comments.resolve' : 'comments.reopen')}
          </button>
        </div>
      )}
    </article>
  )
}

const settledAs = (outcome: SuggestionOutcome | undefined) =>
  outcome === 'accepted'
    ? 'suggestions.acceptedBy'
    : outcome === 'declined'
      ? 'suggestions.declinedBy'
      : 'comments.resolvedBy'

/** Leads anybody at the desk to this comment. */
const addressOf = (id: string) => {
  const address = new URL(window.location.href)
  address.searchParams.set('comment', id)
  return `${address.pathname}${address.search}`
}

type SaidProps = Pick<Props, 'onDone' | 'talk'> & { comment: SaidComment; thread: string }

/** One comment; who wrote it changes it, or takes it back. */
const Said = ({ comment, onDone, talk, thread }: SaidProps) => {
  const t = useDeskWords()
  const [doing, setDoing] = useState<'edit' | 'remove' | null>(null)
  const { at, author, editedAt, id, isOwn, isRemoved, parts } = comment
  const close = () => {
    setDoing(null)
    document.getElementById(`comments-${thread}`)?.focus()
  }
  const send = async (path: string, body: object, done: string) => {
    const answer = await talk.send(`/${id}/${path}`, body)
    if ('message' in answer) return answer.message
    setDoing(null)
    onDone(done, thread)
    return undefined
  }
  if (isRemoved) return <p className="workflow__hint">{t('comments.removed')}</p>
  return (
    <>
      <p className="comments__who">
        <strong>{author}</strong>{' '}
        <a href={addressOf(id)}>
          <When at={at} />
        </a>
        {editedAt && <span> · {t('comments.edited')}</span>}
      </p>
      {doing === 'edit' ? (
        <CommentForm
          initial={typedOf(parts)}
          label={t('comments.write')}
          onClose={close}
          onSend={(text) => send('rewrite', { text }, t('comments.sent'))}
          people={talk.people}
          send={t('comments.save')}
        />
      ) : (
        <p className="comments__words">
          {parts.map((part, index) =>
            'id' in part ? <strong key={index}>@{part.name}</strong> : <span key={index}>{part.words}</span>,
          )}
        </p>
      )}
      {isOwn && doing === null && (
        <div className="comments__acts">
          <button onClick={() => setDoing('edit')} type="button">
            {t('comments.edit')}
          </button>
          <button className="takes-away" onClick={() => setDoing('remove')} type="button">
            {t('comments.remove')}
          </button>
        </div>
      )}
      {doing === 'remove' && (
        <div className="comments__acts" role="group">
          <p>{t('comments.removeSure')}</p>
          <button
            autoFocus
            className="takes-away"
            onClick={() => void send('remove', {}, t('comments.isRemoved'))}
            type="button"
          >
            {t('comments.remove')}
          </button>
          <button onClick={close} type="button">
            {t('comments.cancel')}
          </button>
        </div>
      )}
    </>
  )
}
