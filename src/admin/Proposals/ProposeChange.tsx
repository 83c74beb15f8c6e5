'use client'
import {
  FormSubmit,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { useSaveHotkey } from '../useSaveHotkey'
import { announceProposals } from './usePending'

const KIND_OF: Record<string, string> = { redirects: 'redirect', site: 'site' }

/** In place of Save where a change takes two people: proposes what the form says, and changes nothing. */
export const ProposeChange = () => {
  const t = useDeskWords()
  const { collectionSlug, globalSlug, id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { dispatchFields, getData, reset, setModified } = useForm()
  const isModified = useFormModified()
  const router = useRouter()
  const button = useSaveHotkey()
  const [isBusy, setIsBusy] = useState(false)
  const isNew = collectionSlug !== undefined && id === undefined

  const propose = async () => {
    setIsBusy(true)
    try {
      const answer = await sendJson({
        t,
        path: `${config.routes.api}/proposals?locale=${locale}`,
        body: {
          kind: KIND_OF[collectionSlug ?? globalSlug ?? ''],
          ...(id !== undefined && { id: String(id) }),
          value: getData(),
        },
      })
      if (!answer.ok) {
        const errors = answer.errors.filter(({ path }) => path)
        dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: errors.map((error) => ({ path: '', ...error })) })
        toast.error(answer.message)
        return
      }
      toast.success(t('proposals.proposed'))
      announceProposals()
      if (isNew) {
        setModified(false)
        router.push(`${config.routes.admin}/collections/${collectionSlug}`)
      } else await reset(savedDocumentData ?? {})
    } catch {
      toast.error(t('server.noAnswer'))
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <FormSubmit
      buttonId="action-propose"
      disabled={!isModified || isBusy}
      onClick={() => void propose()}
      ref={button}
      size="medium"
      type="button"
    >
      {t('proposals.propose')}
    </FormSubmit>
  )
}
