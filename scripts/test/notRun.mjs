/**
 * Tests that no leg ran: what one database leaves out, another has run.
 * @param {{ ran?: string[], skipped?: string[] }[]} results of the legs
 * @returns their names, by the file that they stand in
 */
export const notRun = (results) => {
  const ran = new Set(results.flatMap((result) => result.ran ?? []))
  const left = new Set(results.flatMap((result) => result.skipped ?? []).filter((name) => !ran.has(name)))
  return [...left].sort()
}
