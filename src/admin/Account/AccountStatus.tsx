'use client'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { sendJson } from '../sendJson'
import { useAccount } from './useAccount'

const MODAL = 'deactivate-person'

/** Deactivates a person, or lets them back in. */
export const AccountStatus = () => {
  const { api, id, isAdministrator, isDeactivated, isSelf } = useAccount()
  const { openModal } = useModal()
  const router = useRouter()
  if (!id || !isAdministrator || isSelf) return null

  const change = async (deactivatedAt: string | null) => {
    const answer = await sendJson({ path: `${api}/${id}`, method: 'PATCH', body: { deactivatedAt } })
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    toast.success(deactivatedAt ? 'Deactivated, and signed out everywhere.' : 'Reactivated.')
    router.refresh()
  }
  return (
    <div className="field-type">
      {isDeactivated ? (
        <Button buttonStyle="secondary" onClick={() => change(null)} size="small" type="button">
          Reactivate
        </Button>
      ) : (
        <Button buttonStyle="error" onClick={() => openModal(MODAL)} size="small" type="button">
          Deactivate
        </Button>
      )}
      <ConfirmationModal
        body="The person is signed out at once and cannot sign in. What they did stays on record. You can reactivate them later."
        confirmLabel="Deactivate"
        heading="Deactivate this person?"
        modalSlug={MODAL}
        onConfirm={() => change(new Date().toISOString())}
      />
    </div>
  )
}
