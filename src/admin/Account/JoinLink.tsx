'use client'
import { Button, toast } from '@payloadcms/ui'
import { announceProposals, usePending } from '../Proposals/usePending'
import { sendJson } from '../sendJson'
import { When } from '../Workflow/When'
import { keepLink, useIssuedLink, type IssuedLink } from './issuedLinks'
import { proposeForPerson } from './proposeForPerson'
import { useAccount } from './useAccount'

/**
 * Gives an administrator a person's one-time link, once: it cannot be shown again. For somebody who decides, or
 * has used the account, it is proposed: it works when a second person has confirmed it, with the code that they
 * are shown.
 */
export const JoinLink = () => {
  const { id, isAdministrator, isDeactivated, isSelf } = useAccount()
  if (!isAdministrator || isSelf || isDeactivated) return null
  if (!id)
    return <p>Save the person first. Then give them a one-time link, by which they choose their password.</p>
  return <LinkOf id={String(id)} />
}

const LinkOf = ({ id }: { id: string }) => {
  const { api, isAloneEnough } = useAccount()
  const issued = useIssuedLink(id)
  const pending = usePending({ collection: 'users', id })
  const isComing = pending?.some(({ kind }) => kind === 'grant' || kind === 'link')

  const issue = async () => {
    const answer = await sendJson<Omit<IssuedLink, 'needsCode'>>({ path: `${api}/${id}/join-link`, body: {} })
    if (answer.ok) keepLink(id, { ...answer.body, needsCode: false })
    else toast.error(answer.message)
  }
  const propose = async () => {
    const answer = await proposeForPerson({ api, id, kind: 'link', value: null })
    if (!answer.ok) toast.error(answer.message)
    announceProposals()
  }
  return (
    <div className="field-type join-link">
      <h4>One-time link</h4>
      {issued && <Shown {...issued} />}
      {!issued && isComing && (
        <p>A link goes with the proposal on this page. It was shown once, to whoever proposed it.</p>
      )}
      {!issued && !isComing && (
        <>
          <p>
            {isAloneEnough
              ? 'By this link the person chooses a password. A new link voids the one before.'
              : 'By this link the person chooses a password. It takes two people: you are shown the link, and whoever confirms it is shown a code. The person needs both.'}
          </p>
          {isAloneEnough ? (
            <Button buttonStyle="secondary" id="issue-join-link" onClick={issue} size="small" type="button">
              Make a one-time link
            </Button>
          ) : (
            <Button buttonStyle="secondary" id="propose-link" onClick={propose} size="small" type="button">
              Propose a one-time link
            </Button>
          )}
        </>
      )}
    </div>
  )
}

const Shown = ({ expiresAt, link, needsCode }: IssuedLink) => {
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    toast.success('The link is copied.')
  }
  return (
    <>
      <p>
        Send this link to the person by a way that you trust. It is not shown again.{' '}
        {needsCode ? (
          'It works once somebody else has confirmed the proposal, for 72 hours, with the code that they are shown.'
        ) : (
          <>It works once{expiresAt && <>, until {<When at={expiresAt} />}</>}.</>
        )}
      </p>
      <input aria-label="One-time link" onFocus={(event) => event.target.select()} readOnly value={link} />
      <Button buttonStyle="secondary" onClick={() => void copy()} size="small" type="button">
        Copy the link
      </Button>
    </>
  )
}
