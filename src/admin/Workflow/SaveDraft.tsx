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
import { deskWords } from '@/i18n/deskWords'
import { sessionStore } from '../Session/session'
import { useSaveHotkey } from '../useSaveHotkey'
import { deskStore } from './deskStore'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'

const WARNINGS: Partial<Record<string, string>> = {
  needsReview: 'This text is in review. Saving voids the review: it becomes a draft again. Save?',
  requestValidation:
    'This text waits for validation. Saving voids the review: it becomes a draft again. Save?',
  validated: 'This text is validated. Saving voids the validation: it becomes a draft again. Save?',
}

/**
 * Saves a draft on top of the text that the person saw. If somebody else was faster, the server refuses, the
 * panel says who, and the form keeps what was typed.
 */
export const SaveDraft = () => {
  const { address, description, seen, stale } = useDesk()
  const { config } = useConfig()
  const { collectionSlug, setUnpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { submit } = useForm()
  const isModified = useFormModified()
  const button = useSaveHotkey()
  const isInOtherLanguage = Boolean(useOtherLanguage())
  const isUnchanged = address !== '' && !isModified
  const isDisabled = isUnchanged || isInOtherLanguage || uploadStatus === 'uploading' || Boolean(stale)

  const save = async () => {
    if (isDisabled) return
    const warning = WARNINGS[description?.faces.draft ?? 'none']
    if (warning && !window.confirm(warning)) return
    // Payload would say “You are not allowed”, and forget what it was told.
    const standing = await sessionStore.ask(config.routes.api)
    if (standing !== 'here' && standing !== 'endsSoon') {
      toast.error(standing === 'unreachable' ? deskWords.save.offline : deskWords.session[standing])
      return
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
    if (!address) return
    if (answer?.res.ok) {
      setUnpublishedVersionCount((count) => count + 1)
      await deskStore.load(address)
      return
    }
    deskStore.release(address)
    const isStale = await deskStore.checkStale(address)
    if (isStale === false) return
    toast.error(isStale === 'unknown' ? deskWords.save.lostAnswer : deskWords.save.stale)
    document.querySelector('.workflow__stale')?.scrollIntoView({ block: 'center' })
  }

  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="primary"
      disabled={isDisabled}
      onClick={() => void save()}
      ref={button}
      size="medium"
      type="button"
    >
      Save draft
    </FormSubmit>
  )
}
