import { worded } from '@/i18n/desk/reasons'
import type { PersonActor } from '../domain/actor'
import { WorkflowError } from '../errors'

const underWay = new Map<string, number>()
/** Of one person at once: a window or two. */
const AT_ONCE = 2

/**
 * What is dear of what one person asks, a few at a time: nobody else waits for somebody who asks without end.
 * @throws WorkflowError 429
 */
export async function inTurn<T>({ id }: Pick<PersonActor, 'id'>, work: () => Promise<T>): Promise<T> {
  const running = underWay.get(id) ?? 0
  if (running >= AT_ONCE)
    throw new WorkflowError(429, worded('reason.othersUnderWay'), { code: 'tooManyRequests' })
  underWay.set(id, running + 1)
  try {
    return await work()
  } finally {
    const left = (underWay.get(id) ?? 1) - 1
    if (left > 0) underWay.set(id, left)
    else underWay.delete(id)
  }
}
