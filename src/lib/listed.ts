import { randomToken } from './hash'

/** The bundler may load this module several times, in one process. */
const shared: { foraListedMark?: string } = globalThis as typeof globalThis & { foraListedMark?: string }

/** Of this process alone, and in no answer: who asks from outside cannot write it. */
const MARK = (shared.foraListedMark ??= `listed:${randomToken()}:`)

type Condition = Record<string, Record<string, string>>
/** Rows of the listings, by conditions that must all hold. */
export type ListedRows = { collection: string; where: readonly Condition[] }

/**
 * An operand of `in` for ids: those of the texts whose listings meet some conditions. It stands for a question to the
 * same database, which is asked together with the rest (src/database/listed.ts), so that thousands of ids are not sent
 * to it.
 */
export const listedAs = (listed: ListedRows): string => MARK + JSON.stringify(listed)

/** The question for which an operand stands; null for every other one. */
export const readListed = (operand: unknown): ListedRows | null => {
  const [only, ...more] = Array.isArray(operand) ? (operand as unknown[]) : []
  if (more.length > 0 || typeof only !== 'string' || !only.startsWith(MARK)) return null
  return JSON.parse(only.slice(MARK.length)) as ListedRows // made above
}
