import type { PersonActor } from '../domain/actor'
import { WorkflowError } from '../errors'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'

/** Since when, by the ids of people. */
const underWay = new Map<string, number[]>()
/** Files of one person at once. */
const AT_ONCE = 2
/** What nobody has read to its end by then is not read any more. */
const LONGEST_MS = 10 * 60_000

/**
 * One person's files, a few at a time: nobody else waits for somebody who asks without end.
 * @throws WorkflowError 429
 */
export function takeTurn(
  { id }: Pick<PersonActor, 'id'>,
  parts: AsyncGenerator<string>,
): AsyncGenerator<string> {
  const now = clock().getTime()
  const running = (underWay.get(id) ?? []).filter((began) => now - began < LONGEST_MS)
  if (running.length >= AT_ONCE)
    throw new WorkflowError(429, worded('report.busy'), { code: 'tooManyRequests' })
  underWay.set(id, [...running, now])
  let isOver = false
  const end = () => {
    if (isOver) return
    isOver = true
    const left = [...(underWay.get(id) ?? [])]
    left.splice(left.indexOf(now), 1)
    if (left.length > 0) underWay.set(id, left)
    else underWay.delete(id)
  }
  const turn: AsyncGenerator<string> = {
    next: async () => {
      try {
        const part = await parts.next()
        if (part.done) end()
        return part
      } catch (error) {
        end()
        throw error
      }
    },
    // Whoever asked went away.
    return: async (value) => {
      end()
      return parts.return(value)
    },
    throw: async (error) => {
      end()
      return parts.throw(error)
    },
    [Symbol.asyncIterator]: () => turn,
  }
  return turn
}
