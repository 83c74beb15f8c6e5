import type { DeskKey } from '@/i18n/desk/words'
import type { AfterSave } from '@/workflow/queries/asks'
import type { DocumentDescription } from '@/workflow/queries/panel'

const PATIENCE_MS = 30_000

/** Why it is not known where a document stands: a word of the desk, and the values in it. */
export type DescriptionTrouble = { key: DeskKey; values?: { status: number } }

/** Where a document stands, and what the signed-in person may do now. Never throws. */
export async function fetchDescription(
  address: string,
): Promise<{ description: DocumentDescription } | { trouble: DescriptionTrouble }> {
  try {
    const answer = await fetch(`${address}/transitions`, {
      credentials: 'include',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (answer.status === 401) return { trouble: { key: 'session.ended' } }
    if (!answer.ok) return { trouble: { key: 'transition.unreadable', values: { status: answer.status } } }
    return { description: (await answer.json()) as DocumentDescription }
  } catch {
    // The network, or an answer that broke off: both are mended by asking again.
    return { trouble: { key: 'transition.unreachable' } }
  }
}

/**
 * What the signed-in person may do with a new text, once it is saved: nothing, where the server does not say. Never
 * throws.
 * @param collection its address in the API
 */
export async function fetchAfterCreation(collection: string): Promise<AfterSave | null> {
  try {
    const answer = await fetch(`${collection}/new/transitions`, {
      credentials: 'include',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (!answer.ok) return null
    return ((await answer.json()) as { afterCreation: AfterSave | null }).afterCreation // our own API
  } catch {
    // Without it one saves first, and asks then.
    return null
  }
}
