'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { sendJson } from '../sendJson'
import { When } from '../Workflow/When'
import { useAccount } from './useAccount'

type Issued = { link: string; expiresAt: string }

/** Gives an administrator a person's one-time link, once: it cannot be shown again. */
export const JoinLink = () => {
  const { api, id, isAdministrator, isDeactivated, isSelf } = useAccount()
  const [issued, setIssued] = useState<Issued>()
  if (!isAdministrator || isSelf || isDeactivated) return null
  if (!id)
    return <p>Save the person first. Then give them a one-time link, by which they choose their password.</p>

  const issue = async () => {
    const answer = await sendJson<Issued>({ path: `${api}/${id}/join-link`, body: {} })
    if (answer.ok) setIssued(answer.body)
    else toast.error(answer.message)
  }
  const copy = async ({ link }: Issued) => {
    await navigator.clipboard.writeText(link)
    toast.success('The link is copied.')
  }
  return (
    <div className="field-type">
      <h4>One-time link</h4>
      {issued ? (
        <>
          <p>
            Send this link to the person by a way that you trust. It works once, until{' '}
            <When at={issued.expiresAt} />, and is not shown again.
          </p>
          <input
            aria-label="One-time link"
            onFocus={(event) => event.target.select()}
            readOnly
            value={issued.link}
          />
          <Button buttonStyle="secondary" onClick={() => copy(issued)} size="small" type="button">
            Copy the link
          </Button>
        </>
      ) : (
        <>
          <p>By this link the person chooses a password. A new link voids the one before.</p>
          <Button buttonStyle="secondary" id="issue-join-link" onClick={issue} size="small" type="button">
            Make a one-time link
          </Button>
        </>
      )}
    </div>
  )
}
