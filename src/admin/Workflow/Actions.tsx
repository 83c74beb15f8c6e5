'use client'
import { Button, toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FORWARD } from '@/workflow/table'
import { deskStore } from './deskStore'
import { postTransition } from './postTransition'
import type { Available, Description, Problem, Said } from './types'
import { useDesk } from './useDesk'
import { TransitionForm } from './TransitionForm'

/** What this person may do now. */
export const Actions = ({ available, faces }: Pick<Description, 'available' | 'faces'>) => {
  const { address, isSaving, seen, stale } = useDesk()
  const router = useRouter()
  const isModified = useFormModified()
  const { hasSavePermission } = useDocumentInfo()
  const [chosen, setChosen] = useState<Available>()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])

  const isHeld = isModified || Boolean(isSaving) || Boolean(stale)

  const choose = (next?: Available) => {
    setChosen(next)
    setProblems([])
  }

  const perform = async ({ label, name }: Available, said: Said) => {
    setBusy(true)
    const outcome = await postTransition({ address, name, expected: seen ?? '', said })
    if (outcome.ok) {
      toast.success(`Done: ${label}.`)
      choose()
      // The text in the form is another one from now on.
      if (name === 'discardDraft') return window.location.reload()
      await deskStore.load(address)
      router.refresh()
    } else {
      if (outcome.isStale) await deskStore.checkStale(address)
      setProblems(outcome.problems)
    }
    setBusy(false)
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
      {isModified && (
        <p className="workflow__hint">
          You have changes that are not saved. Save them first: what follows acts on the saved text.
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
