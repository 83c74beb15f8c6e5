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
import { ownKept } from '../KeptText/ownKept'
import { sessionStore } from '../Session/session'
import { useServerAgain } from '../Session/useServerAgain'
import { useDeskWords } from '../useDeskWords'
import { useSaveHotkey } from '../useSaveHotkey'
import { deskStore } from './deskStore'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'

/** What a save voids, by the draft face that it starts from. */
const VOIDS: Partial<Record<string, DeskKey>> = {
  needsReview: 'save.voids.needsReview',
  requestValidation: 'save.voids.requestValidation',
  validated: 'save.voids.validated',
}

/**
 * Saves a draft on top of the text that the person saw. If somebody else was faster, the server refuses, the
 * panel says who, and the form keeps what was typed.
 */
export const SaveDraft = () => {
  const t = useDeskWords()
  const { address, description, isBusy, seen, stale } = useDesk()
  const { config } = useConfig()
  const { collectionSlug, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const isModified = useFormModified()
  const button = useSaveHotkey()
  const isInOtherLanguage = Boolean(useOtherLanguage())
  const isUnchanged = address !== '' && !isModified
  const mustWait = uploadStatus === 'uploading' || Boolean(isBusy) || Boolean(stale)
  const isDisabled = isUnchanged || isInOtherLanguage || mustWait

  const waitForServer = useServerAgain(config.routes.api)

  const isUnderWay = useRef(false)
  /** @returns whether the text is saved */
  const save = async (how = {}): Promise<boolean> => {
    // A second press comes before the first has disabled the button.
    if (isDisabled || isUnderWay.current) return false
    isUnderWay.current = true
    try {
      return await trySaving(how)
    } finally {
      isUnderWay.current = false
    }
  }

  const trySaving = async ({ isAsked = false }): Promise<boolean> => {
    const warning = VOIDS[description?.faces.draft ?? 'none']
    if (warning && !isAsked && !window.confirm(t(warning))) return false
    // Payload would say “You are not allowed”, and forget what it was told.
    const standing = await sessionStore.ask(config.routes.api)
    if (standing !== 'here' && standing !== 'endsSoon') {
      if (standing === 'unreachable') waitForServer(() => newestSave.current({ isAsked: true }))
      toast.error(standing === 'unreachable' ? t('save.offline') : t(`session.${standing}`))
      return false
    }
    const query = new URLSearchParams({ locale, depth: '0', 'fallback-locale': 'null', draft: 'true' })
    if (address && seen) query.set('expected', seen)
    if (address) deskStore.hold(address)
    const answer = await submit({
      action: `${address || `${config.routes.api}/${collectionSlug}`}?${query}`,
      method: address ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    const isSaved = answer?.res.ok === true
    if (isSaved) void ownKept.forget()
    if (!address) return isSaved
    if (isSaved) {
      setUnpublishedVersionCount((count) => count + 1)
      await deskStore.load(address, seen && String(Number(seen) + 1))
      return true
    }
    deskStore.release(address)
    const isStale = await deskStore.checkStale(address)
    if (isStale === false) return false
    toast.error(isStale === 'unknown' ? t('save.lostAnswer') : t('save.stale'))
    document.querySelector('.workflow__stale')?.scrollIntoView({ block: 'center' })
    return false
  }

  const newestSave = useRef(save)
  useEffect(() => {
    newestSave.current = save
  })

  const saveAndRequestReview = async () => {
    if (await save()) deskStore.want(address, 'requestReview')
  }

  return (
    <>
      {address !== '' && isModified && (
        <FormSubmit
          buttonId="action-save-and-request-review"
          buttonStyle="secondary"
          disabled={isDisabled}
          onClick={() => void saveAndRequestReview()}
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
    </>
  )
}
