import type { Payload } from 'payload'
import type { Lane } from '@/jobs/run'
import { loadAddresses } from './addresses/loadAddresses'
import { drain } from './outbox'
import { shared } from './shared'

/** How often this instance looks for public changes that others made, in milliseconds: they show within a second. */
const POLL_EVERY = 400

/**
 * Fills the table of addresses and applies what was announced. For the start of a server, which then runs the lane.
 * Where the outbox stands is looked at before the table is read, which takes a while: what others make public meanwhile
 * is applied after it.
 */
export async function startCache(payload: Payload): Promise<void> {
  await drain(payload)
  await loadAddresses(payload)
  shared().isServing = true
  await drain(payload)
}

/** Follows the outbox from then on. */
export const cacheLane = (payload: Payload): Lane => ({
  name: 'cache',
  pause: POLL_EVERY,
  step: async () => {
    await drain(payload)
    return false
  },
})
