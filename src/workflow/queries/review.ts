import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { requestFor } from '../ledgers/transaction'
import { comparisonOf, type Comparison } from './comparison'
import type { DeskItem } from './dashboard/page'
import { waitingFor, writtenBy } from './dashboard/waiting'
import { describeDocument, type DocumentDescription } from './panel'

/** What the screen to decide on shows of a text. */
type Review = {
  description: DocumentDescription
  comparison: Comparison
  /** the text that waits for this person next, and how many do beside this one */
  next: (DeskItem & { waiting: number }) | undefined
}

/**
 * A text to decide on: where it stands, the text beside the one that it is compared with, and what waits after it.
 * @param against the name of the base, as an address gives it
 * @throws WorkflowError 404
 */
export async function reviewOf(
  caller: PayloadRequest,
  asked: { actor: PersonActor; collection: string; id: string; against?: string | undefined },
): Promise<Review> {
  const { actor, collection, id, against } = asked
  const req = await requestFor(caller)
  // First where it stands: a text that is newer than the step that is sent with a decision can only be refused.
  const description = await describeDocument(req, { actor, collection, id })
  const comparison = await comparisonOf(req, { collection, id, against })
  const { forMe, forAnyone } = await waitingFor(req, actor, await writtenBy(req, actor))
  const items = [...forMe.items, ...forAnyone.items]
  const total = forMe.total + forAnyone.total
  const isOneOfThem = items.some((item) => item.collection === collection && item.id === id)
  const next = nextAfter(items, { collection, id })
  return { description, comparison, next: next && { ...next, waiting: total - (isOneOfThem ? 1 : 0) } }
}

type Place = { collection: string; id: string }

/** What follows a text in a list: after the last the first, so that who leaves one undecided finds it at the end. */
export function nextAfter<Item extends Place>(
  items: readonly Item[],
  { collection, id }: Place,
): Item | undefined {
  const here = items.findIndex((item) => item.collection === collection && item.id === id)
  const others = items.filter((_, at) => at !== here)
  return others[here] ?? others[0]
}
