'use client'
import {
  FormSubmit,
  toast,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
  useConfig,
} from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { DeskKey } from '@/i18n/desk/words'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { ownKept } from '../KeptText/ownKept'
import { useQuestion } from '../Question/useQuestion'
import { Offline, useIsOffline } from '../Session/Offline'
import { sessionStore } from '../Session/session'
import { useServerAgain } from '../Session/useServerAgain'
import { MeetingDrawer } from '../Together/MeetingDrawer'
import { useMerge, type MergeOutcome } from '../Together/useMerge'
import { useDeskWords } from '../useDeskWords'
import { useSaveHotkey } from '../useSaveHotkey'
import { useUntilHeard } from '../useUntilHeard'
import { deskStore } from './deskStore'
import { refusedIn } from './refusedIn'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'
import { useStillForm } from './useStillForm'
import { useTypedMeanwhile } from './useTypedMeanwhile'
import { voidedBySave } from './voidedBySave'

/** Why nothing is saved for now, or at all. */
const SAID_OF = { ended: 'save.ended', somebodyElse: 'session.somebodyElse' } as const

/** Until the form has marked what a save was refused for. */
const MARKED_WITHIN_MS = 4_000
const LOOK_MS = 50

/** What a person is asked before a save: what it voids, and whether anybody is left who may decide. */
const warningsOf = (description: DocumentDescription | undefined): DeskKey[] => {
  const voids = voidedBySave(description)
  const left = description?.leftWithNobody
  return [...(voids ? [voids] : []), ...(left ? [`save.leavesNobody.${left}` as const] : [])]
}

/**
 * Saves a draft on top of the text that the person saw. If somebody else was faster, the server refuses, and both
 * are put together: without a question where that loses nothing, and otherwise as the person chooses.
 */
export const SaveDraft = () => {
  const t = useDeskWords()
  const { address, afterCreation, description, isBusy, isToMerge } = useDesk()
  const { config } = useConfig()
  const { collectionSlug, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { getFields, submit } = useForm()
  const isModified = useFormModified()
  const button = useSaveHotkey()
  const isInOtherLanguage = Boolean(useOtherLanguage())
  const mayRequest =
    afterCreation ||
    description?.afterSave ||
    description?.available.some(({ name }) => name === 'requestReview')
  const isUnchanged = address !== '' && !isModified
  const mustWait = uploadStatus === 'uploading' || Boolean(isBusy)
  const isDisabled = isUnchanged || isInOtherLanguage || mustWait

  const waitForServer = useServerAgain(config.routes.api)
  const untilHeard = useUntilHeard()
  const beginTyping = useTypedMeanwhile()
  const holdStill = useStillForm()
  const [question, ask] = useQuestion()

  const isOffline = useIsOffline()
  /** A save was asked for, and agreed to, that could not be done. */
  const isOwed = useRef(false)
  /** A new text becomes one when somebody saves it, not by itself. */
  const saveWhenBack = () =>
    waitForServer(() => (address || isOwed.current) && newestSave.current({ isAsked: isOwed.current }))

  const isUnderWay = useRef(false)
  /** How many saves were sent: what is wrong is said of the last one. */
  const attempts = useRef(0)
  const once = async (work: () => Promise<boolean>): Promise<boolean> => {
    // A second press comes before the first has disabled the button.
    if (isUnderWay.current) return false
    isUnderWay.current = true
    try {
      return await work()
    } finally {
      isUnderWay.current = false
    }
  }

  /** @returns whether the text is saved */
  const save = async ({ isAsked = false } = {}): Promise<boolean> =>
    !isDisabled && once(() => trySaving(isAsked))

  const trySaving = async (isAsked: boolean): Promise<boolean> => {
    await untilHeard()
    // A transition was pressed meanwhile.
    if (deskStore.get(address).isBusy) return false
    const lockedBy = description?.schedule?.lockedBy
    if (lockedBy) {
      toast.error(t('release.lockedBy', { name: lockedBy }))
      return false
    }
    if (deskStore.get(address).stale) return merge.begin()
    const warnings = warningsOf(description).map((key) => t(key))
    const isSure = () =>
      ask({
        title: t('save.question'),
        body: warnings.join('\n\n'),
        stay: t('save.questionNo'),
        go: t('save.questionYes'),
      })
    if (warnings.length > 0 && !isAsked && !(await isSure())) return false
    // Payload would say “You are not allowed”, and forget what it was told.
    const standing = await sessionStore.ask(config.routes.api)
    if (standing !== 'here' && standing !== 'endsSoon') {
      isOwed.current = standing !== 'somebodyElse'
      if (isOwed.current) saveWhenBack()
      toast.error(standing === 'unreachable' ? t('save.offline') : t(SAID_OF[standing]))
      return false
    }
    isOwed.current = false
    const outcome = await send(deskStore.get(address).seen)
    return outcome === 'saved' || (outcome === 'stale' && merge.begin())
  }

  /**
   * @param expected the step of the text that this one is saved on top of
   * @param isFilled the form was just filled anew: its editors still write what they were given in their own way
   */
  const send = async (expected: string | undefined, { isFilled = false } = {}): Promise<MergeOutcome> => {
    const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    if (address && expected) query.set('expected', expected)
    if (address) deskStore.hold(address)
    attempts.current += 1
    deskStore.refuse(address, [])
    const putBack = beginTyping()
    const sent = deskStore.get(address)
    // The form of a new text goes, once it is saved, and what would be typed into it meanwhile.
    const goOn = address && !isFilled ? undefined : holdStill()
    const answer = await submit({
      action: `${address || `${config.routes.api}/${collectionSlug}`}?${query}`,
      method: address ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const isSaved = answer?.res.ok === true
    if (isSaved) void ownKept.forget()
    if (!isSaved || address) goOn?.()
    if (!address && isSaved) deskStore.follow(answer.res.headers.get('location'), sent)
    if (!address && !isSaved) void tellWhatIsWrong()
    if (!address) return isSaved ? 'saved' : 'refused'
    if (isSaved) {
      if (answer.formState && !isFilled) putBack(answer.formState)
      setUnpublishedVersionCount((count) => count + 1)
      await deskStore.load(address, expected && String(Number(expected) + 1))
      return 'saved'
    }
    deskStore.release(address)
    const isStale = await deskStore.checkStale(address)
    if (isStale === 'unknown') toast.error(t('save.lostAnswer'))
    if (isStale === false) void tellWhatIsWrong()
    return isStale === true ? 'stale' : 'refused'
  }

  /**
   * In the panel, with the way to each field, in the place of what Payload says of each. An answer about the form as it
   * was before the save takes the marks away for a moment.
   */
  const tellWhatIsWrong = async () => {
    const own = attempts.current
    for (const began = performance.now(); performance.now() - began < MARKED_WITHIN_MS;) {
      await untilHeard()
      if (own !== attempts.current) return
      const refused = refusedIn(getFields())
      if (refused.length > 0) {
        toast.dismiss()
        return deskStore.refuse(address, refused)
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  }

  const merge = useMerge({ address, send: (expected) => send(expected, { isFilled: true }) })

  useEffect(() => {
    if (!isToMerge) return
    deskStore.takeMerge(address)
    void once(() => merge.begin())
    // Only the wish starts it.
  }, [isToMerge])

  const newestSave = useRef(save)
  useEffect(() => {
    newestSave.current = save
  })
  useEffect(() => deskStore.savedBy(address, () => newestSave.current()), [address])
  useEffect(() => {
    if (isOffline) saveWhenBack()
    // What is typed meanwhile is saved as well.
  }, [isOffline])

  return (
    <>
      {isModified && mayRequest && (
        // The panel asks for whom and by when, saves, and requests: with one press more.
        <FormSubmit
          buttonId="action-save-and-request-review"
          buttonStyle="secondary"
          disabled={isDisabled}
          onClick={() => deskStore.want(address, { name: 'requestReview' })}
          size="medium"
          type="button"
        >
          {t('save.andRequestReview')}
        </FormSubmit>
      )}
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="primary"
        disabled={isDisabled}
        onClick={() => void save()}
        ref={button}
        size="medium"
        type="button"
      >
        {t('save.draft')}
      </FormSubmit>
      {question}
      <Offline isNew={address === ''} />
      {merge.open && <MeetingDrawer {...merge.open} onClose={merge.close} onDecide={merge.decide} />}
    </>
  )
}
