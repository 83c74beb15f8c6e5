'use client'
import { historyLine } from './historyLine'
import type { HistoryEntry } from '@/workflow/queries/history'
import { When } from './When'

/** Who did what to the document, newest first. */
export const History = ({ entries, hasOlder }: { entries: HistoryEntry[]; hasOlder: boolean }) => (
  <section className="workflow__section">
    <h4>History</h4>
    {entries.length === 0 && <p>Nothing has happened yet.</p>}
    <ol className="workflow__history">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <strong>{historyLine(entry)}</strong>
          <div>
            {entry.who}, <When at={entry.at} />
          </div>
          {entry.comment && <blockquote>{entry.comment}</blockquote>}
        </li>
      ))}
    </ol>
    {hasOlder && (
      <p>
        These are the newest {entries.length}. Older ones are kept in the audit log; ask the operator for
        them.
      </p>
    )}
  </section>
)
