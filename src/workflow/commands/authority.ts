import type { PayloadRequest } from 'payload'
import { clock } from '@/lib/clock'
import { SYSTEM, isSystem, type Actor } from '../domain/actor'
import type { Checked, TransitionItem } from '../domain/steps'
import { effectsOf, isTransitionName, transitionNamed } from '../domain/table'
import { WorkflowError, notSignedIn } from '../errors'
import { newestActs } from '../ledgers/audit/read'

/**
 * The system, where nobody is signed in and an act of a person stands behind it.
 * @throws WorkflowError 401 · 403
 */
export async function systemOn(
  req: PayloadRequest,
  items: readonly TransitionItem[],
  authority: number | undefined,
): Promise<Actor> {
  if (req.user || authority === undefined) throw notSignedIn()
  const [act] = await newestActs(req, { seq: { equals: authority } }, 1)
  const isAboutThem = items.every(
    ({ collection, id }) => act?.collection === collection && act.documentId === id,
  )
  const isSchedule = act && isTransitionName(act.name) && effectsOf(act.name).schedule === 'opens'
  const isEnough = items.every(({ name }) => isSchedule || transitionNamed(name).bySystem !== 'onSchedule')
  if (act && isAboutThem && act.actorId !== SYSTEM && isEnough) return { id: SYSTEM, authority }
  const message = `Row ${authority} of the audit log is no act of a person that asks for this.`
  throw new WorkflowError(403, message, { code: 'authority' })
}

/**
 * What is scheduled goes public on the act that scheduled it, while that stands, and not before its time.
 * @throws WorkflowError 409
 */
export function requireDue({ item, document: { record } }: Checked, actor: Actor): void {
  if (!isSystem(actor) || transitionNamed(item.name).bySystem !== 'onSchedule') return
  const { publishAt, scheduledIn } = record
  if (publishAt && scheduledIn === actor.authority && Date.parse(publishAt) <= clock().getTime()) return
  throw new WorkflowError(409, `${record.key} is not to go public now.`, { code: 'notDue' })
}
