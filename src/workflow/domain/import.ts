/** How large a file may be, in bytes: as base64 it is a little less than the front door takes from staff. */
export const MOST_BYTES = 3_000_000
/** How many texts a file may hold: all of them are made in one transaction, and whoever saves waits for that. */
export const MOST_ROWS = 25
/** For how long, in milliseconds, an import keeps others from saving: they wait 10 s before they are refused. */
export const LONGEST_MS = 8_000
/** Imports of one person in an hour that made texts, or set out to. */
export const IMPORTS_AN_HOUR = 20
/** How many columns a file may have, and a text of a JSON file names: several times those that there are. */
export const MOST_COLUMNS = 200
/** How many relations a file may name, all texts together. */
export const MOST_RELATIONS_NAMED = 2_500
/** Of a file in which everything is wrong, this many problems are enough to see what it is. */
export const MOST_PROBLEMS = 200
