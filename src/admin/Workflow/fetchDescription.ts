import { deskWords } from '@/i18n/deskWords'
import type { DocumentDescription } from '@/workflow/queries/panel'

const PATIENCE_MS = 30_000

/** Where a document stands, and what the signed-in person may do now. Throws with words for people. */
export async function fetchDescription(address: string): Promise<DocumentDescription> {
  const answer = await fetch(`${address}/transitions`, {
    credentials: 'include',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new Error(deskWords.transition.unreachable)
  })
  if (answer.status === 401) throw new Error(deskWords.session.ended)
  if (!answer.ok) throw new Error(`The state of this document cannot be read (${answer.status}). Try again.`)
  return (await answer.json()) as DocumentDescription
}
