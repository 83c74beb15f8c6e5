'use client'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { announceProposals } from '../Proposals/usePending'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
import { proposeForPerson } from './proposeForPerson'
import { useAccount } from './useAccount'

const MODAL = 'deactivate-person'

/** Deactivates a person, or proposes to let them back in. */
export const AccountStatus = () => {
  const t = useDeskWords()
  const { api, id, isAdministrator, isDeactivated, isSelf } = useAccount()
  const { openModal } = useModal()
  const router = useRouter()
  if (!id || !isAdministrator || isSelf) return null

  const deactivate = async () => {
    const body = { deactivatedAt: new Date().toISOString() }
    const answer = await sendJson({ t, path: `${api}/${id}`, method: 'PATCH', body })
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    toast.success(t('account.deactivated'))
    router.refresh()
  }
  const reactivate = async () => {
    const answer = await proposeForPerson({ t, api, id: String(id), kind: 'reactivation', value: null })
    if (answer.ok) toast.success(t('account.proposed'))
    else toast.error(answer.message)
    announceProposals()
  }
  return (
    <div className="field-type">
      {isDeactivated ? (
        <Button buttonStyle="secondary" onClick={() => void reactivate()} size="small" type="button">
          {t('account.proposeReactivation')}
        </Button>
      ) : (
        <Button buttonStyle="secondary" onClick={() => openModal(MODAL)} size="small" type="button">
          {t('account.deactivate')}
        </Button>
      )}
      <ConfirmationModal
        body={t('account.deactivateMeans')}
        confirmLabel={t('account.deactivate')}
        heading={t('account.deactivateQuestion')}
        modalSlug={MODAL}
        onConfirm={deactivate}
      />
    </div>
  )
}
