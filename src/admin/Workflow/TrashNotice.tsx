'use client'
import { Button, toast, useAuth, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { SAVE } from '@/workflow/domain/table'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useDesk } from './useDesk'
import { useOtherLanguage } from './useOtherLanguage'

/** In the place of everything else on a discarded draft: where it is, and the way back. */
export const TrashNotice = () => {
  const t = useDeskWords()
  const { address } = useDesk()
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const { code } = useLocale()
  const written = useOtherLanguage()
  const { user } = useAuth()
  const [isBusy, setBusy] = useState(false)
  // Payload types a person's own fields loosely: these are ours.
  const mayTakeOut = SAVE.by.some((role) => (user?.staffRoles as string[] | undefined)?.includes(role))

  const takeOut = async () => {
    setBusy(true)
    const path = `${address}?${new URLSearchParams({ draft: 'true', locale: written?.code ?? code, trash: 'true' })}`
    const answer = await sendJson({ t, path, method: 'PATCH', body: { deletedAt: null } })
    if (answer.ok) {
      // The same text at another address, with everything that the form may do there.
      const place = { adminRoute: config.routes.admin, path: `/collections/${collectionSlug}/${id}` } as const
      window.location.assign(formatAdminURL(place))
      return
    }
    toast.error(answer.message)
    setBusy(false)
  }
  return (
    <>
      <p>{t('trash.discarded')}</p>
      {mayTakeOut ? (
        <Button disabled={isBusy} id="take-out-of-trash" margin={false} onClick={takeOut} type="button">
          {t('trash.takeOut')}
        </Button>
      ) : (
        <p>{t('trash.askAuthor')}</p>
      )}
    </>
  )
}
