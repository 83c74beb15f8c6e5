'use client'
import { Button } from '@payloadcms/ui'
import { useEffect } from 'react'
import { Actions } from './Actions'
import { deskStore } from './deskStore'
import { FaceBadges } from './FaceBadges'
import { FieldLinks } from './FieldLinks'
import { History } from './History'
import { People } from './People'
import { StaleNotice } from './StaleNotice'
import { useDesk } from './useDesk'
import { WhyNot } from './WhyNot'
import { Withdrawal } from './Withdrawal'
import './workflow.css'

/** Both faces of the document, what one may do with it, what is missing, who acts next, and what happened. */
export const TransitionPanel = () => {
  const { address, description, trouble } = useDesk()
  useEffect(() => {
    if (address) void deskStore.load(address)
  }, [address])

  return (
    <section aria-label="Workflow" className="workflow field-type">
      <h3>Workflow</h3>
      {!address && <p>Save the draft first; a title is enough. Then you can ask for a review.</p>}
      {trouble && (
        <div role="alert">
          <p className="workflow__problem">{trouble}</p>
          <Button onClick={() => deskStore.load(address)} size="small" type="button">
            Try again
          </Button>
        </div>
      )}
      {address && !description && !trouble && <p>Reading where this document stands…</p>}
      <StaleNotice />
      {description && (
        <>
          <FaceBadges {...description} />
          {description.secondLook && (
            <p className="workflow__problem">Published urgently: a second person still has to confirm it.</p>
          )}
          <Actions available={description.available} />
          <FieldLinks
            items={description.problems.map(({ path, message }) => ({
              ...(path && { path }),
              text: message,
            }))}
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
          <Withdrawal withdrawal={description.withdrawal} />
          <History entries={description.history} />
        </>
      )}
    </section>
  )
}
