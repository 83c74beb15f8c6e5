import type { DocumentDescription } from '@/workflow/documents/types'

/** Where a document stands, and what the signed-in person may do now. Throws with words for people. */
export async function fetchDescription(address: string): Promise<DocumentDescription> {
  const answer = await fetch(`${address}/transitions`, { credentials: 'include' })
  if (answer.status === 401)
    throw new Error('You are signed out. Sign in again in another tab, then try again.')
  if (!answer.ok) throw new Error(`The state of this document cannot be read (${answer.status}). Try again.`)
  return (await answer.json()) as DocumentDescription
}
