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
    if (await deskStore.checkStale(address)) {
      toast.error('Not saved: somebody else changed this document. The panel says who, and what you can do.')
      document.querySelector('.workflow__stale')?.scrollIntoView({ block: 'center' })
    }
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
