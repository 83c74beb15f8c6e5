import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { SYSTEM, isSystem, type Actor } from '../domain/actor'
import { programOf } from '../domain/programs'
import type { Checked, TransitionItem } from '../domain/steps'
import { effectsOf, isTransitionName, transitionNamed } from '../domain/table'
import { WorkflowError, notSignedIn } from '../errors'
import { newestActs } from '../ledgers/audit/read'
import { holdOf } from '../ledgers/audit/restores'

/**
 * The system, where nobody is signed in and an act of a person stands behind what is asked.
 * @throws WorkflowError 401 · 403
 */
export async function systemOn(
  req: PayloadRequest,
  { authority, collection, id, name }: TransitionItem,
): Promise<Actor> {
  if (req.user || authority === undefined) throw notSignedIn()
  const [act] = await newestActs(req, { seq: { equals: authority } }, 1)
  const isAboutIt = act?.collection === collection && act.documentId === id
  const opened = act && isTransitionName(act.name) ? effectsOf(act.name) : null
  const { bySystem } = transitionNamed(name)
  const isEnough =
    bySystem === 'onSchedule'
      ? opened?.schedule === 'opens'
      : bySystem !== 'onExpiry' || (opened !== null && typeof act?.details?.expiresAt === 'string')
  if (act && isAboutIt && act.actorId !== SYSTEM && isEnough) return { id: SYSTEM, authority }
  const message = `Row ${authority} of the audit log is no act of a person that asks for this.`
  throw new WorkflowError(403, message, { code: 'authority' })
}

/**
 * What is scheduled goes public, or expires, on the act that scheduled it, while that stands, and not before its time.
 * @throws WorkflowError 409
 */
export function requireDue({ item, document: { record } }: Checked, actor: Actor): void {
  const { bySystem } = transitionNamed(item.name)
  if (!isSystem(actor) || bySystem === undefined || bySystem === 'onAnyAct') return
  const [dueAt, act] =
    bySystem === 'onExpiry' ? [record.expiresAt, record.expiresIn] : [record.publishAt, record.scheduledIn]
  if (dueAt && act === actor.authority && Date.parse(dueAt) <= clock().getTime()) return
  throw new WorkflowError(409, `${item.name} of ${record.key} is not due now.`, { code: 'notDue' })
}

/**
 * After a restore no program publishes until an administrator says so: keys that were ended since the backup hold again.
 * @throws WorkflowError 409
 */
export async function requireResumed(req: PayloadRequest, items: readonly TransitionItem[]): Promise<void> {
  const isPublic = items.some(({ name }) => name === 'publish')
  if (isPublic && programOf(req.user) && (await holdOf(req.payload)))
    throw new WorkflowError(409, worded('reason.program.restored'), { code: 'restored' })
}
