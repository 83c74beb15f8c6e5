'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { TransitionInput } from '@/workflow/domain/requirements'
import { useUnsent } from '../Question/useUnsent'
import type { AnsweredProblem } from './answers'
import { NEW, deskStore } from './deskStore'
import { TransitionForm } from './TransitionForm'
import { useDesk } from './useDesk'

const NAME = 'requestReview'

/**
 * With the form of a new text: asks what a request for review asks, before there is a text. One press makes the text and
 * requests the review, at the text that was made: if that is refused, it is said there, with all that was chosen here.
 */
export const RequestWithNew = () => {
  const { config } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { afterCreation, isBusy: isMade = false, wanted } = useDesk()
  const [isBusy, setBusy] = useState(false)
  useUnsent(isBusy)
  useEffect(() => {
    void deskStore.begin(`${config.routes.api}/${collectionSlug}`)
    return deskStore.end
  }, [collectionSlug, config.routes.api])
  if (!afterCreation || !wanted) return null

  const cancel = () => {
    deskStore.takeWanted(NEW)
    requestAnimationFrame(() => document.getElementById('action-save-and-request-review')?.focus())
  }
  const confirm = async (said: TransitionInput) => {
    setBusy(true)
    deskStore.want(NEW, { name: NAME, said, confirmedAt: Date.now() })
    let isSaved = false
    try {
      isSaved = await deskStore.save(NEW)
    } finally {
      // Nothing was made, so nothing is requested: also not by a save of another kind.
      if (!isSaved) {
        setBusy(false)
        deskStore.want(NEW, { name: NAME, said })
      }
    }
  }
  return (
    <TransitionForm
      available={afterCreation.available}
      isBusy={isBusy || isMade}
      isSavedFirst
      naming={afterCreation.naming}
      onCancel={cancel}
      onConfirm={(said) => void confirm(said)}
      // A save by itself loses nothing of it either.
      onSay={(said) => !isBusy && deskStore.want(NEW, { name: NAME, said })}
      // What the save was refused for is said above.
      problems={NONE}
    />
  )
}

const NONE: AnsweredProblem[] = []
