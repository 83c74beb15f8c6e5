import type { Silence } from '@/lib/http/askOutside'

/** What comes of asking an address: its status, why there was none, or that its host wants no programs. */
export type LinkAnswer = number | Silence | 'left' | 'fileGone'

/** What is wrong with a link, for whoever mends it. */
export const TROUBLES = ['gone', 'refused', 'silent', 'file'] as const
export type LinkTrouble = (typeof TROUBLES)[number]

/** What says nothing of the page: who asks may not know, or asks too often. */
const SAYS_NOTHING: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 999])
const GONE: ReadonlySet<number> = new Set([404, 410])

/** Was the address looked at? Not where its host wants no programs, nor at other ports: those may be no web servers. */
export const isLeft = (answer: LinkAnswer): answer is 'left' | 'otherPort' =>
  answer === 'left' || answer === 'otherPort'

/** What an answer says against a link; null where it says nothing. */
export function troubleOf(answer: LinkAnswer): LinkTrouble | null {
  if (isLeft(answer)) return null
  if (answer === 'fileGone') return 'file'
  if (typeof answer !== 'number') return 'silent'
  if (answer < 400 || SAYS_NOTHING.has(answer)) return null
  return GONE.has(answer) ? 'gone' : 'refused'
}
