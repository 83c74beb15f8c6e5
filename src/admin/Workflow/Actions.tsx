'use client'
import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { mustBeReopened } from '@/workflow/domain/can'
import { FORWARD } from '@/workflow/domain/table'
import { deskWords } from '@/i18n/deskWords'
import { afterLostAnswer } from './afterLostAnswer'
import { deskStore } from './deskStore'
import { postTransition } from './postTransition'
import type { DocumentDescription } from '@/workflow/queries/panel'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { Available, AnsweredProblem } from './answers'
import { useDesk } from './useDesk'
import { TransitionForm } from './TransitionForm'

/** What this person may do now. */
export const Actions = ({ available, faces }: Pick<DocumentDescription, 'available' | 'faces'>) => {
  const { address, isSaving, seen, stale } = useDesk()
  const router = useRouter()
  const isModified = useFormModified()
  const { collectionSlug, hasSavePermission, id } = useDocumentInfo()
  const { config } = useConfig()
  const [chosen, setChosen] = useState<Available>()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<AnsweredProblem[]>([])
  /** The answer to the last try was lost. */
  const [isUnknown, setUnknown] = useState(false)

  const isBlocked = Boolean(isSaving) || Boolean(stale)
  const isWithdrawn = mustBeReopened(faces)
  // What is typed into a withdrawn text can be saved only once it is reopened: there this must not wait for that.
  const isHeld = isBlocked || (isModified && !isWithdrawn)

  const choose = (next?: Available) => {
    setChosen(next)
    setProblems([])
  }

  // The text in the form is another one from now on: the public one, or none but what the trash keeps.
  const showWhatIsLeft = () => {
    if (faces.live !== 'none') return window.location.reload()
    const path = `/collections/${collectionSlug}/trash/${id}` as const
    window.location.assign(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }

  const conclude = async ({ label, name }: Available) => {
    toast.success(`Done: ${label}.`)
    choose()
    if (name === 'discardDraft') return showWhatIsLeft()
    await deskStore.load(address)
    // A form that is read anew forgets what was typed into it.
    if (!isModified) router.refresh()
  }

  /** Before anything is tried a second time: what became of the first? @returns whether to try */
  const settle = async (transition: Available): Promise<boolean> => {
    const now = await deskStore.ask(address)
    if (!now) {
      setProblems([{ code: 'unknown', message: deskWords.transition.unknown }])
      return false
    }
    const found = afterLostAnswer({ expected: seen ?? '', name: transition.name }, now)
    setUnknown(false)
    if (found === 'notDone') return true
    if (found === 'done') {
      toast.info(deskWords.transition.doneAfterAll)
      await conclude(transition)
    } else await deskStore.checkStale(address)
    return false
  }

  const attempt = async (transition: Available, said: TransitionInput) => {
    if (isUnknown && !(await settle(transition))) return
    const outcome = await postTransition({ address, name: transition.name, expected: seen ?? '', said })
    if (outcome.ok) return conclude(transition)
    setProblems(outcome.problems)
    if (outcome.isStale) await deskStore.checkStale(address)
    if (!outcome.isUnknown) return
    setUnknown(true)
    // Often the server answers again at once: then the person need not ask.
    if (await settle(transition)) setProblems([{ code: 'notDone', message: deskWords.transition.notDone }])
  }

  const perform = async (transition: Available, said: TransitionInput) => {
    setBusy(true)
    try {
      await attempt(transition, said)
    } finally {
      setBusy(false)
    }
  }

  if (available.length === 0) {
    const isPublicOnly = faces.live === 'published' && faces.draft === 'none'
    return (
      <p>
        {isPublicOnly && hasSavePermission
          ? 'Nothing is under way. To change the text, edit and save it: that makes a draft, and the public text stays as it is.'
          : 'There is nothing for you to do here now.'}
      </p>
    )
  }
  if (chosen) {
    return (
      <TransitionForm
        available={chosen}
        isBusy={isBusy || isHeld}
        onCancel={() => choose()}
        onConfirm={(said) => perform(chosen, said)}
        problems={problems}
      />
    )
  }
  return (
    <>
      {(isModified || isWithdrawn) && (
        <p className="workflow__hint">
          {isWithdrawn
            ? 'This text is no longer public. Reopen it before you change it; what you have typed stays in the form.'
            : 'You have changes that are not saved. Save them first: what follows acts on the saved text.'}
        </p>
      )}
      <div className="workflow__buttons">
        {available.map((transition) => (
          <Button
            buttonStyle={FORWARD.includes(transition.name) ? 'primary' : 'secondary'}
            disabled={isHeld}
            id={`transition-${transition.name}`}
            key={transition.name}
            margin={false}
            onClick={() => choose(transition)}
            size="medium"
            type="button"
          >
            {transition.label}
          </Button>
        ))}
      </div>
    </>
  )
}
