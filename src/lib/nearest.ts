/** The one of these names that is most like a word that somebody wrote; null where none is like it. */
export function nearest(word: string, names: readonly string[]): string | null {
  const wanted = plain(word)
  const near = names
    .map((name) => ({ name, away: distance(wanted, plain(name)) }))
    .sort((one, other) => one.away - other.away)[0]
  return near && near.away <= Math.max(2, wanted.length / 3) ? near.name : null
}

const LONGEST = 60

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
    .slice(0, LONGEST)

/** How many letters are to be put in, taken out or changed (Levenshtein). */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1]
    for (const [column, sign] of [...other].entries())
      now.push(
        Math.min(
          (now[column] ?? 0) + 1,
          (before[column + 1] ?? 0) + 1,
          (before[column] ?? 0) + (letter === sign ? 0 : 1),
        ),
      )
    before = now
  }
  return before.at(-1) ?? 0
}
