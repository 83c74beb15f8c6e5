'use client'
import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useUnsent } from '../Question/useUnsent'
import { useDeskWords } from '../useDeskWords'
import { AskDeparture } from './AskDeparture'
import { AskField } from './AskField'
import { AskDay, AskPerson } from './AskPerson'
import { AskMoment } from './AskMoment'
import { ErrorSummary } from './ErrorSummary'
import { DEPARTURES, MOMENTS, asked } from './asked'
import { awaitingFace } from '@/workflow/domain/awaiting'
import { takesAway } from '@/workflow/domain/sequences'
import { isTransitionName, isWithdrawal, transitionNamed } from '@/workflow/domain/table'
import type { Naming } from '@/workflow/queries/assignment'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { DocumentDescription } from '@/workflow/queries/panel'
import type { AvailableAct, AnsweredProblem } from './answers'
import { momentTyped } from './institutionTime'
import { LinkedFrom } from './LinkedFrom'
import { useDesk } from './useDesk'

type Props = {
  available: AvailableAct
  /** what was said before it was asked for */
  initial?: TransitionInput
  isBusy: boolean
  /** Does the same press save what is typed before? */
  isSavedFirst?: boolean
  /** what was said in the form of a new text, which is gone: nobody has sent it yet */
  typed?: TransitionInput | undefined
  naming: Naming | null
  onCancel: () => void
  onConfirm: (said: TransitionInput) => void
  /** is told all that is written and chosen */
  onSay?: (said: TransitionInput) => void
  problems: AnsweredProblem[]
}

/** What is written, not chosen: it is not to be lost without a question. */
const WORDS = ['changeNote', 'comment', 'notice', 'reason', 'redirectTo'] as const

/** Asks for what the table demands with a transition, in the panel. Not a form: the panel stands inside one. */
export const TransitionForm = ({
  available,
  initial = {},
  isBusy,
  isSavedFirst = false,
  naming,
  onCancel,
  onConfirm,
  onSay,
  problems,
  typed,
}: Props) => {
  const t = useDeskWords()
  const { asks, name } = available
  const label = isSavedFirst ? t('save.andRequestReview') : t(`transition.${name}.label`)
  const dueBefore = naming?.assignment.dueOn ?? ''
  const { description } = useDesk()
  const [unsaid] = useState<TransitionInput>({ ...momentsNow(asks, description), ...initial })
  // The day stands for itself: it may be taken away.
  const [said, setSaid] = useState(typed ? { ...unsaid, ...withoutDay(typed) } : unsaid)
  useUnsent(WORDS.some((word) => (said[word] ?? '') !== (unsaid[word] ?? '')))
  const [dueOn, setDueOn] = useState(typed?.dueOn ?? dueBefore)
  useEffect(() => onSay?.({ ...said, ...(dueOn !== dueBefore && { dueOn }) }), [dueOn, said])
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => form.current?.focus(), [])
  // What is typed is not thrown away by a key.
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && said === unsaid) onCancel()
  }
  const face = asks.assignee && isTransitionName(name) ? awaitingFace(transitionNamed(name).to.draft) : null
  const fields = asked(t, asks, said.minor === true)
  const isAsked = (path?: string) =>
    MOMENTS.some((name) => name === path && asks[name]) ||
    fields.some((field) => field.name === path) ||
    (asks.notice !== undefined && DEPARTURES.some((name) => name === path)) ||
    (path === 'assignee' && face !== null) ||
    (path === 'dueOn' && asks.dueOn !== undefined)
  const others = useMemo(() => problems.filter(({ path }) => !isAsked(path)), [problems])
  return (
    <div
      aria-label={label}
      className="workflow__form"
      onKeyDown={onKeyDown}
      ref={form}
      role="group"
      tabIndex={-1}
    >
      <h4>{label}</h4>
      {isTransitionName(name) && isWithdrawal(name) && <Concerned />}
      {MOMENTS.filter((moment) => asks[moment]).map((moment) => (
        <AskMoment
          key={moment}
          {...(asks[moment] === 'optional' && {
            hint: t('ask.expiresAt.ofSchedule', { zone: t('schedule.zone') }),
          })}
          isRequired={asks[moment] === 'required'}
          label={t(`ask.${moment}.label`)}
          name={moment}
          onChange={(value) => setSaid({ ...said, [moment]: value })}
          problem={problems.find(({ path }) => path === moment)}
          value={said[moment] ?? ''}
        />
      ))}
      {asks.minor && (
        <label className="workflow__check">
          <input
            checked={said.minor === true}
            onChange={({ target }) => setSaid({ ...said, minor: target.checked })}
            type="checkbox"
          />
          {t('transition.minor')}
        </label>
      )}
      {fields.map((field) => (
        <AskField
          key={field.name}
          {...field}
          onChange={(value) => setSaid({ ...said, [field.name]: value })}
          problem={problems.find(({ path }) => path === field.name)?.message}
          value={said[field.name] ?? ''}
        />
      ))}
      {asks.notice && (
        <AskDeparture
          onChange={(departure) => setSaid({ ...said, ...departure })}
          problem={problems.find(({ path }) => DEPARTURES.some((name) => name === path))?.message}
        />
      )}
      {face && (
        <AskPerson
          candidates={naming?.candidates?.[face] ?? []}
          face={face}
          onChange={(assignee) => setSaid({ ...said, assignee })}
          problem={problems.find(({ path }) => path === 'assignee')?.message}
          value={said.assignee ?? ''}
        />
      )}
      {asks.dueOn && (
        <AskDay
          onChange={setDueOn}
          problem={problems.find(({ path }) => path === 'dueOn')?.message}
          value={dueOn}
        />
      )}
      <ErrorSummary problems={others} />
      <div className="workflow__buttons">
        <Button
          {...(takesAway(name) && { className: 'takes-away' })}
          disabled={isBusy}
          id={`confirm-${name}`}
          margin={false}
          onClick={() =>
            // A day or an expiry that was said before stays as it is, unless it is changed or taken away here.
            onConfirm({
              ...whatIsShown(said),
              ...(asks.dueOn && dueOn !== dueBefore && { dueOn }),
              ...(unsaid.expiresAt && !said.expiresAt && { expiresAt: '' }),
            })
          }
          size="medium"
          type="button"
        >
          {label}
        </Button>
        <Button
          buttonStyle="secondary"
          // What is under way is not called back.
          disabled={isBusy}
          margin={false}
          onClick={onCancel}
          size="medium"
          type="button"
        >
          {t('transition.cancel')}
        </Button>
      </div>
    </div>
  )
}

const withoutDay = ({ dueOn: _, ...said }: TransitionInput): TransitionInput => said

/** Which public texts link to what is withdrawn: so many readers come to its address. */
const Concerned = () => {
  const t = useDeskWords()
  const { description } = useDesk()
  if (!description) return null
  return description.linkedFrom.total > 0 ? (
    <LinkedFrom {...description.linkedFrom} isOpen />
  ) : (
    <p>{t('panel.linkedFromNone')}</p>
  )
}

/** The moments that hold now, which another one is to replace. */
function momentsNow(asks: AvailableAct['asks'], now: DocumentDescription | undefined): TransitionInput {
  const expiresAt = asks.publishAt ? now?.schedule?.expiresAt : now?.expiresAt
  return {
    ...(asks.publishAt && now?.schedule && { publishAt: momentTyped(now.schedule.at) }),
    ...(asks.expiresAt && expiresAt && { expiresAt: momentTyped(expiresAt) }),
  }
}

/** Without blanks, and without the note that is not asked for with a minor change. */
const whatIsShown = ({ changeNote, ...said }: TransitionInput): TransitionInput =>
  Object.fromEntries(
    Object.entries(said.minor ? said : { ...said, changeNote }).filter(
      ([, value]) => value !== undefined && value !== '' && value !== false,
    ),
  )
