'use client'
import { Button } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Actions } from './Actions'
import { deskStore } from './deskStore'
import { FaceBadges } from './FaceBadges'
import { FieldLinks } from './FieldLinks'
import { History } from './History'
import { LinkedFrom } from './LinkedFrom'
import { NewTextLanguage } from './NewTextLanguage'
import { People } from './People'
import type { DocumentDescription } from '@/workflow/queries/panel'
import { useDesk } from './useDesk'
import { WhyNot } from './WhyNot'
import { Withdrawal } from './Withdrawal'

/** Where a document stands, read anew whenever the form opens. */
export const Standing = () => {
  const { address, description, trouble } = useDesk()
  useEffect(() => {
    if (address) void deskStore.load(address)
  }, [address])

  if (!address)
    return (
      <>
        <p>Save the draft first; a title is enough. Then you can ask for a review.</p>
        <NewTextLanguage />
      </>
    )
  return (
    <>
      {trouble && (
        <div role="alert">
          <p className="workflow__problem">{trouble}</p>
          <Button onClick={() => deskStore.load(address)} size="small" type="button">
            Try again
          </Button>
        </div>
      )}
      {!description && !trouble && <p>Reading where this document stands…</p>}
      {description && <Described {...description} />}
    </>
  )
}

const Described = (description: DocumentDescription) => (
  <>
    <FaceBadges {...description} />
    {description.secondLook && (
      <p className="workflow__problem">Published urgently: a second person still has to confirm it.</p>
    )}
    <Actions {...description} />
    <FieldLinks
      items={description.problems.map(({ path, message }) => ({ path, text: message }))}
      title={`To be completed (${description.problems.length})`}
    />
    <FieldLinks
      items={description.advice.map(({ path, message }) => ({ path, text: message }))}
      title="Good to know"
    />
    <People next={description.next} />
    <WhyNot refused={description.refused} />
    <FieldLinks
      items={description.changed.map(({ path, label }) => ({ path, text: label }))}
      title="Changed since the public text"
    />
    <LinkedFrom links={description.linkedFrom} />
    <Withdrawal withdrawal={description.withdrawal} />
    <History entries={description.history} hasOlder={description.hasOlderHistory} />
  </>
)
