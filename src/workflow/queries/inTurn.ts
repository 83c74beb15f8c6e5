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

const lines = new Map<string, Promise<unknown>>()

/**
 * What one person asks, one after the other, where a page asks for several at once and is to have them all: whoever
 * else asks waits for one of them, and not for two hundred.
 */
export async function oneByOne<T>({ id }: Pick<PersonActor, 'id'>, work: () => Promise<T>): Promise<T> {
  const mine = (lines.get(id) ?? Promise.resolve()).then(work)
  // The next one goes on whatever becomes of this one, which its own caller hears.
  const over = mine.then(
    () => undefined,
    () => undefined,
  )
  lines.set(id, over)
  try {
    return await mine
  } finally {
    if (lines.get(id) === over) lines.delete(id)
  }
}
