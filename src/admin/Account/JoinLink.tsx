'use client'
import { Button, toast } from '@payloadcms/ui'
import { announceProposals, usePending } from '../Proposals/usePending'
import { sendJson } from '../sendJson'
import { useDeskWords } from '../useDeskWords'
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
  const t = useDeskWords()
  const { id, isAdministrator, isDeactivated, isSelf } = useAccount()
  if (!isAdministrator || isSelf || isDeactivated) return null
  if (!id) return <p>{t('link.saveFirst')}</p>
  return <LinkOf id={String(id)} />
}

const LinkOf = ({ id }: { id: string }) => {
  const t = useDeskWords()
  const { api, isAloneEnough } = useAccount()
  const issued = useIssuedLink(id)
  const pending = usePending({ collection: 'users', id })
  const isComing = pending?.proposals.some(({ kind }) => kind === 'grant' || kind === 'link')

  const issue = async () => {
    const answer = await sendJson<Omit<IssuedLink, 'needsCode'>>({
      t,
      path: `${api}/${id}/join-link`,
      body: {},
    })
    if (answer.ok) keepLink(id, { ...answer.body, needsCode: false })
    else toast.error(answer.message)
  }
  const propose = async () => {
    const answer = await proposeForPerson({ t, api, id, kind: 'link', value: null })
    if (!answer.ok) toast.error(answer.message)
    announceProposals()
  }
  return (
    <div className="field-type join-link">
      <h4>{t('link.title')}</h4>
      {issued && <Shown {...issued} />}
      {!issued && isComing && <p>{t('link.isComing')}</p>}
      {!issued && !isComing && (
        <>
          <p>{isAloneEnough ? t('link.alone') : t('link.two')}</p>
          {isAloneEnough ? (
            <Button buttonStyle="secondary" id="issue-join-link" onClick={issue} size="small" type="button">
              {t('link.make')}
            </Button>
          ) : (
            <Button buttonStyle="secondary" id="propose-link" onClick={propose} size="small" type="button">
              {t('link.propose')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

const Shown = ({ expiresAt, link, needsCode }: IssuedLink) => {
  const t = useDeskWords()
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    toast.success(t('link.copied'))
  }
  return (
    <>
      <p>
        {t('link.send')}{' '}
        {needsCode ? (
          t('link.worksWithCode')
        ) : (
          <>
            {expiresAt ? t('link.worksUntil') : t('link.worksOnce')} {expiresAt && <When at={expiresAt} />}
          </>
        )}
      </p>
      <input aria-label={t('link.title')} onFocus={(event) => event.target.select()} readOnly value={link} />
      <Button buttonStyle="secondary" onClick={() => void copy()} size="small" type="button">
        {t('link.copy')}
      </Button>
    </>
  )
}
