'use client'
import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { announceProposals } from '../Proposals/usePending'
import { sendJson } from '../sendJson'
import { proposeForPerson } from './proposeForPerson'
import { useAccount } from './useAccount'

const MODAL = 'deactivate-person'

/** Deactivates a person, or proposes to let them back in. */
export const AccountStatus = () => {
  const { api, id, isAdministrator, isDeactivated, isSelf } = useAccount()
  const { openModal } = useModal()
  const router = useRouter()
  if (!id || !isAdministrator || isSelf) return null

  const deactivate = async () => {
    const body = { deactivatedAt: new Date().toISOString() }
    const answer = await sendJson({ path: `${api}/${id}`, method: 'PATCH', body })
    if (!answer.ok) {
      toast.error(answer.message)
      return
    }
    toast.success('Deactivated, and signed out everywhere.')
    router.refresh()
  }
  const reactivate = async () => {
    const answer = await proposeForPerson({ api, id: String(id), kind: 'reactivation', value: null })
    if (answer.ok) toast.success('Proposed. It holds when somebody else who decides has confirmed it.')
    else toast.error(answer.message)
    announceProposals()
  }
  return (
    <div className="field-type">
      {isDeactivated ? (
        <Button buttonStyle="secondary" onClick={() => void reactivate()} size="small" type="button">
          Propose to reactivate
        </Button>
      ) : (
        <Button buttonStyle="secondary" onClick={() => openModal(MODAL)} size="small" type="button">
          Deactivate
        </Button>
      )}
      <ConfirmationModal
        body="The person is signed out at once and cannot sign in. What they did stays on record. To let them back in takes two people."
        confirmLabel="Deactivate"
        heading="Deactivate this person?"
        modalSlug={MODAL}
        onConfirm={deactivate}
      />
    </div>
  )
}
