import { ArchiveError } from './ArchiveError'

type Counts = Record<string, number>

/**
 * Compares what an archive says that it holds with what was found in it.
 * @throws {ArchiveError} naming the first table that differs
 */
export const sameCounts = (expected: Counts, found: Counts): void => {
  for (const name of new Set([...Object.keys(expected), ...Object.keys(found)])) {
    const [should, is] = [expected[name] ?? 0, found[name] ?? 0]
    if (should !== is)
      throw new ArchiveError(`The archive is damaged: ${name} should have ${should} rows and has ${is}.`)
  }
}
