'use client'
import { toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState, useTransition } from 'react'
import { flushSync } from 'react-dom'
import { verdictsFirst } from '@/workflow/domain/sequences'
import { mustBeReopened } from '@/workflow/domain/table'
import { useUnsent } from '../Question/useUnsent'
import { sessionStore } from '../Session/session'
import { useDeskWords } from '../useDeskWords'
import { useUntilHeard } from '../useUntilHeard'
import { ActionButtons } from './ActionButtons'
import { afterLostAnswer } from './afterLostAnswer'
import { AskField } from './AskField'
import { ErrorSummary } from './ErrorSummary'
import { asksNothing, saidAtOnce } from './asked'
import { deskStore, isConfirmed } from './deskStore'
import { postTransition } from './postTransition'
import type { DocumentDescription } from '@/workflow/queries/panel'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { AvailableAct, AnsweredProblem } from './answers'
import { useDesk } from './useDesk'
import { useStillForm } from './useStillForm'
import { TransitionForm } from './TransitionForm'

type Props = Pick<DocumentDescription, 'afterSave' | 'available' | 'changeNote' | 'faces' | 'naming'> & {
  /** A decision is one press: a comment can be written before, and is asked for only where it must be. */
  isQuick?: boolean
}

/** What this person may do now. */
export const Actions = ({ afterSave, available, changeNote, faces, isQuick = false, naming }: Props) => {
  const t = useDeskWords()
  const { address, isBusy: isDeskBusy, seen, stale, wanted } = useDesk()
  const router = useRouter()
  const [isReading, startReading] = useTransition()
  const holdStill = useStillForm()
  const isModified = useFormModified()
  const untilHeard = useUntilHeard()
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { config } = useConfig()
  const [chosen, setChosen] = useState<AvailableAct>()
  /** What is typed is saved with the same press. */
  const [isToSave, setToSave] = useState(false)
  /** What was said of it in the form of a new text. */
  const [typed, setTyped] = useState<TransitionInput>()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<AnsweredProblem[]>([])
  const [comment, setComment] = useState('')
  useUnsent(comment.trim() !== '')
  const [isUnfolded, setUnfolded] = useState(false)
  /** The answer to the last try was lost. */
  const [isUnknown, setUnknown] = useState(false)

  // What the server drew cannot be pressed before the desk knows on which step: it would do nothing.
  const isAsleep = seen === undefined
  const isBlocked = isAsleep || Boolean(isDeskBusy) || Boolean(stale)
  const isWithdrawn = mustBeReopened(faces)
  // What is typed into a withdrawn text can be saved only once it is reopened: there this must not wait for that.
  const isHeld = isBlocked || (isModified && !isWithdrawn)

  // What was typed a moment ago, or while something is done, counts as well.
  const isModifiedNow = useRef(isModified)
  useEffect(() => {
    isModifiedNow.current = isModified
  })

  useEffect(() => (isReading ? holdStill() : undefined), [holdStill, isReading])

  const choose = (next?: AvailableAct, toSave = false, said?: TransitionInput) => {
    setChosen(next)
    setToSave(toSave)
    setTyped(said)
    setProblems([])
  }

  /** Back to where it was asked for. */
  const cancel = ({ name }: AvailableAct) => {
    choose()
    requestAnimationFrame(() => document.getElementById(`transition-${name}`)?.focus())
  }

  // The text in the form is another one from now on: the public one, or none but what the trash keeps.
  const showWhatIsLeft = () => {
    if (faces.live !== 'none') return window.location.reload()
    const path = `/collections/${collectionSlug}/trash/${id}` as const
    window.location.assign(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }

  /** @param own the step that it made, where its answer said so */
  const conclude = async ({ name }: AvailableAct, own?: string) => {
    // First the new step: who is told that it is done may save at once, and that save must not look stale.
    if (name !== 'discardDraft') await deskStore.load(address, own)
    toast.success(`${t(`transitionDone.${name}`)}.`)
    // At once: what was sent is asked about no more where the page is left now.
    flushSync(() => {
      choose()
      setComment('')
      setUnfolded(false)
    })
    if (name === 'discardDraft') return showWhatIsLeft()
    // A form that is read anew forgets what was typed into it.
    void untilHeard().then(() => {
      if (!isModifiedNow.current) startReading(() => router.refresh())
    })
  }

  /** Before anything is tried a second time: what became of the first? @returns whether to try */
  const settle = async (transition: AvailableAct): Promise<boolean> => {
    const now = await deskStore.ask(address)
    if (!now) {
      setProblems([{ code: 'unknown', message: t('transition.unknown') }])
      return false
    }
    const { seen: before = '' } = deskStore.get(address)
    const found = afterLostAnswer({ expected: before, name: transition.name }, now)
    setUnknown(false)
    if (found === 'notDone') return true
    if (found === 'done') {
      toast.info(t('transition.doneAfterAll'))
      await conclude(transition)
    } else await deskStore.checkStale(address)
    return false
  }

  const attempt = async (transition: AvailableAct, said: TransitionInput) => {
    if (isUnknown && !(await settle(transition))) return
    const { name } = transition
    // What was saved a moment ago is a step of its own.
    const { seen: expected = '' } = deskStore.get(address)
    const outcome = await postTransition({ address, name, expected, said, t })
    if (outcome.ok) return conclude(transition, outcome.expected)
    // That a session has ended is said once, beside the way to go on: by the notice of the session.
    const standing = outcome.isEnded ? await sessionStore.ask(config.routes.api) : 'here'
    setProblems(standing === 'ended' || standing === 'somebodyElse' ? [] : outcome.problems)
    if (outcome.isStale) await deskStore.checkStale(address)
    if (!outcome.isUnknown) return
    setUnknown(true)
    // Often the server answers again at once: then the person need not ask.
    if (await settle(transition)) setProblems([{ code: 'notDone', message: t('transition.notDone') }])
  }

  const perform = async (transition: AvailableAct, said: TransitionInput) => {
    setBusy(true)
    setProblems([])
    try {
      await untilHeard()
      // Where the save is refused nothing is requested, and what was chosen stays.
      if (isToSave && isModifiedNow.current && !(await deskStore.save(address))) return
      deskStore.hold(address)
      await untilHeard()
      if (isModifiedNow.current && !isWithdrawn) toast.error(t('transition.saveFirst'))
      else await attempt(transition, said)
    } finally {
      setBusy(false)
      deskStore.release(address)
    }
  }

  useEffect(() => {
    const taken = wanted && deskStore.takeWanted(address)
    if (!taken) return
    const { name, said } = taken
    const toSave = isModifiedNow.current
    const transition =
      available.find((one) => one.name === name) ?? (toSave ? afterSave?.available : undefined)
    if (!transition) return
    choose(transition, toSave || Boolean(said), said)
    if (said && isConfirmed(taken)) void perform(transition, said)
    // Only what is wanted starts it.
  }, [wanted])

  const press = (transition: AvailableAct) => {
    const said = isQuick || asksNothing(transition) ? saidAtOnce(transition, comment) : undefined
    return said ? perform(transition, said) : choose(transition)
  }

  if (chosen) {
    const isSavedFirst = isToSave && isModified
    return (
      <TransitionForm
        available={chosen}
        initial={{
          ...(comment && chosen.asks.comment && { comment }),
          ...(chosen.asks.changeNote && givenBefore(changeNote)),
        }}
        isBusy={isBusy || (isSavedFirst ? isBlocked : isHeld)}
        isSavedFirst={isSavedFirst}
        naming={(isSavedFirst && afterSave?.naming) || naming}
        onCancel={() => cancel(chosen)}
        onConfirm={(said) => perform(chosen, said)}
        problems={problems}
        typed={typed}
      />
    )
  }
  if (available.length === 0) {
    const isPublicOnly = faces.live === 'published' && faces.draft === 'none'
    return (
      <p>
        {isPublicOnly && hasSavePermission ? t('transition.nothingUnderWay') : t('transition.nothingForYou')}
      </p>
    )
  }
  const { verdicts, others } = verdictsFirst(available)
  return (
    <>
      {(isModified || isWithdrawn) && (
        <p className="workflow__hint">
          {isWithdrawn ? t('transition.isWithdrawn') : t('transition.saveFirst')}
        </p>
      )}
      {isQuick && verdicts.length === 0 && <p className="workflow__hint">{t('review.nothingToDecide')}</p>}
      {isQuick && verdicts.some(({ asks }) => asks.comment) && (
        <AskField
          hint={t(
            verdicts.some(({ asks }) => asks.comment === 'required')
              ? 'review.commentToSendBack'
              : 'review.commentHint',
          )}
          isRequired={false}
          isShort={false}
          label={t('ask.comment.label')}
          name="comment"
          onChange={setComment}
          problem={undefined}
          value={comment}
        />
      )}
      <ErrorSummary problems={problems} />
      <ActionButtons
        isDisabled={isHeld}
        isUnfolded={isUnfolded}
        onFold={setUnfolded}
        onPress={(transition) => void press(transition)}
        others={others}
        shownOthers={isQuick ? 'folded' : 'openly'}
        verdicts={verdicts}
      />
    </>
  )
}

/** What was said to the public with the last request: who asks again need not write it again. */
const givenBefore = (given: DocumentDescription['changeNote']): TransitionInput => ({
  ...(given?.note && { changeNote: given.note }),
  ...(given?.isMinor && { minor: true }),
})
