'use client'
import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { sendJson } from '../sendJson'
import { UnsavedText } from '../Together/AskBeforeLeaving'
import { useDeskWords } from '../useDeskWords'
import { PendingProposals } from './PendingProposals'
import { announceProposals, usePending } from './usePending'

/** At the head of a form: the proposals about what it shows. */
export const DocumentProposals = () => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const collection = collectionSlug ?? globalSlug
  if (!collection) return null
  // About what is new there are none, but its text counts.
  if (collectionSlug && !id) return <UnsavedText isKept={false} />
  return (
    <>
      <UnsavedText isKept={false} />
      <PendingProposals collection={collection} {...(id !== undefined && { id: String(id) })} />
      {collectionSlug === 'redirects' && <Removal id={String(id)} />}
    </>
  )
}

/** Above a list: all proposals about what is listed. */
export const ListProposals = ({ collectionSlug }: { collectionSlug?: string }) => (
  <PendingProposals collection={collectionSlug ?? 'redirects'} />
)

const Removal = ({ id }: { id: string }) => {
  const t = useDeskWords()
  const { config } = useConfig()
  const pending = usePending({ collection: 'redirects', id })
  if (pending?.proposals.some(({ isMine }) => isMine)) return null
  const remove = async () => {
    const answer = await sendJson({
      t,
      path: `${config.routes.api}/proposals`,
      body: { kind: 'redirect', id, value: null },
    })
    if (answer.ok) toast.success(t('proposals.removalProposed'))
    else toast.error(answer.message)
    announceProposals()
  }
  return (
    <p>
      <Button
        buttonStyle="secondary"
        id="propose-removal"
        margin={false}
        onClick={() => void remove()}
        size="small"
        type="button"
      >
        {t('proposals.proposeRemoval')}
      </Button>
    </p>
  )
}
