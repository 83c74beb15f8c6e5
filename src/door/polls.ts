import type { IncomingMessage, ServerResponse } from 'node:http'
import { heardOf, untilAfter } from '@/cache/following'
import { positionOf } from '@/lib/cursor'
import { LONGEST } from './limits'
import { createTurns, type Leave } from './turns'

const CHANGES = '/api/changes?'
const LONGEST_WAIT = 30
/** Connections that are held at once, in all and of one source: some 30 kB each. */
const MOST = 2_000
const MOST_OF_ONE = 20
/** Seconds after which to ask again for whom there is no room. */
export const WITHOUT_ROOM = '10'

const isChanges = (url: string): boolean => url.startsWith(CHANGES)

/**
 * Long polls: who follows the public changes and has them all may wait here for the next one. They are held before
 * anything is done for them, so that each is a socket and a number; those for whom there is no room are answered
 * as if they had not asked to wait, and told when to ask again. Who was waiting is let in one after the other: the
 * first has the answer made that is then there for the others.
 */
export const createPolls = () => {
  const held = new Map<string, number>()
  let all = 0
  const mineOf = (source: string): number => held.get(source) ?? 0
  const oneByOne = createTurns({ atOnce: 1, each: 1, waiting: MOST, waitingEach: MOST_OF_ONE })

  return {
    /** Whether somebody asks to wait for a change, be it there already or not. */
    isPoll: ({ method, url = '' }: Pick<IncomingMessage, 'method' | 'url'>): boolean =>
      method === 'GET' && isChanges(url) && waitOf(url) !== undefined,

    hasRoomFor: (source: string): boolean => all < MOST && mineOf(source) < MOST_OF_ONE,

    /**
     * Holds a poll for which there is room until there is a change, its time is over, or its client has left.
     * @returns the end of its turn, which ends by itself before long; undefined where too many have theirs before it
     */
    hold: async (
      { url = '' }: Pick<IncomingMessage, 'url'>,
      response: ServerResponse,
      source: string,
    ): Promise<Leave | undefined> => {
      const wait = waitOf(url)
      if (!wait) return undefined
      all += 1
      held.set(source, mineOf(source) + 1)
      const left = new AbortController()
      const leave = () => left.abort()
      response.once('close', leave)
      try {
        if (wait.ms > 0) await untilAfter(wait.seq, { within: wait.ms, signal: left.signal })
      } finally {
        response.off('close', leave)
        all -= 1
        const rest = mineOf(source) - 1
        if (rest > 0) held.set(source, rest)
        else held.delete(source)
      }
      const turn = await oneByOne(source)
      if (!turn) return undefined
      const timer = setTimeout(turn, LONGEST).unref()
      return () => {
        clearTimeout(timer)
        turn()
      }
    },
  }
}

/** After which change, and how long at most, this asks to wait; undefined where it does not, or is refused. */
function waitOf(url: string): { seq: number; ms: number } | undefined {
  const query = new URLSearchParams(url.slice(CHANGES.length))
  const given = query.get('wait') ?? ''
  const seconds = /^\d{1,2}$/.test(given) ? Number(given) : 0
  if (!(seconds > 0 && seconds <= LONGEST_WAIT)) return undefined
  const position = positionOf(query.get('since') ?? '')
  if (!position) return undefined
  const isThere = Boolean(position.rest) || position.seq < heardOf()
  return { seq: position.seq, ms: isThere ? 0 : seconds * 1000 }
}
