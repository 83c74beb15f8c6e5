import { CANARY, CANARY_DAY } from './canary'
import type { Canaries } from './Canaries'

/** What no answer to an outsider may hold: the canaries, and the ids of what is hidden. */
export const secretsOf = ({ hidden, versions }: Canaries): string[] => [
  ...[CANARY, CANARY_DAY],
  ...[...hidden, ...versions].map(({ id }) => id),
]

/** The secrets that stand in a text. */
export const secretsIn = (text: string, secrets: readonly string[]): string[] => {
  const read = text.toLowerCase()
  return secrets.filter((secret) => read.includes(secret))
}

/**
 * A refusal without what it repeats of the question: an address in a page, a name in a message. Nothing longer than
 * what was asked goes.
 */
export const withoutEchoes = (text: string, asked: string, secrets: readonly string[]): string => {
  const words = asked.toLowerCase().match(new RegExp(`${CANARY}[a-z0-9-]*`, 'g')) ?? []
  const repeated = [...words, ...secrets.filter((secret) => secret !== CANARY && asked.includes(secret))]
  return repeated
    .sort((a, b) => b.length - a.length)
    .reduce((rest, word) => rest.replace(new RegExp(`${word}(?![a-z0-9-])`, 'gi'), ''), text)
}
