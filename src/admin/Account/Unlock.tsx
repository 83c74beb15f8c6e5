'use client'
import { Button, toast } from '@payloadcms/ui'
import { sendJson } from '../sendJson'
import { useAccount } from './useAccount'

/** Lifts the lock that five failed sign-ins put on an account. */
export const Unlock = () => {
  const { api, email, id, isAdministrator, isSelf } = useAccount()
  if (!id || !email || !isAdministrator || isSelf) return null

  const unlock = async () => {
    const answer = await sendJson({ path: `${api}/unlock`, body: { email } })
    if (answer.ok) toast.success('The account is unlocked.')
    else toast.error(answer.message)
  }
  return (
    <Button buttonStyle="secondary" onClick={unlock} size="small" type="button">
      Unlock after failed sign-ins
    </Button>
  )
}
