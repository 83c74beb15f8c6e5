'use client'
import { Button } from '@payloadcms/ui'
import { deskStore } from './deskStore'
import { historyLine } from './historyLine'
import { useDesk } from './useDesk'
import { useOwnStaleNotice } from './useOwnStaleNotice'
import { When } from './When'

/** Somebody else was faster: who changed what, when. What was typed stays in the form. */
export const StaleNotice = () => {
  const { address, seen, stale } = useDesk()
  useOwnStaleNotice(address)
  if (!stale) return null
  const count = Math.max(Number(stale.expected) - Number(seen), 1)
  return (
    <div className="workflow__stale" role="alert">
      <h4>This document was changed since you opened it</h4>
      <ul>
        {stale.history.slice(0, count).map((entry) => (
          <li key={entry.seq}>
            {entry.who}: {historyLine(entry)}, <When at={entry.at} />
            {entry.comment && <blockquote>{entry.comment}</blockquote>}
          </li>
        ))}
      </ul>
      <p>Nothing was saved, and what you typed is still in the form.</p>
      <div className="workflow__buttons">
        <Button margin={false} onClick={() => window.location.reload()} size="small" type="button">
          Load the newest text
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => deskStore.adopt(address)}
          size="small"
          type="button"
        >
          Keep mine, to save it on top
        </Button>
      </div>
    </div>
  )
}
