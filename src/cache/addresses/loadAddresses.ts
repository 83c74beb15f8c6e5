import type { Payload } from 'payload'
import { shared } from '../shared'
import { loadForumNames } from './loadForumNames'
import { loadRedirects } from './loadRedirects'
import { readRecords } from './readRecords'

/** Fills the table of addresses when the server starts. */
export async function loadAddresses(payload: Payload): Promise<void> {
  const { addresses } = shared()
  for (const [key, place] of await readRecords(payload, {})) addresses.put(key, place)
  await loadForumNames(payload)
  await loadRedirects(payload)
}
