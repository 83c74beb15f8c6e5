/** How large a file may be, in bytes: as base64 it is a little less than the front door takes from staff. */
export const MOST_BYTES = 3_000_000
/** How many texts a file may hold: all of them are made in one transaction, and whoever saves waits for that. */
export const MOST_ROWS = 100
