import type { Payload } from 'payload'
import { loadAddresses } from './addresses/loadAddresses'
import { drain } from './outbox'
import { shared } from './shared'

/** How often this instance looks for public changes that others made, in milliseconds: they show within a second. */
const POLL_EVERY = 400

/** Fills the table of addresses, and from then on follows the outbox. For the start of a server. */
export async function startCache(payload: Payload): Promise<void> {
  await loadAddresses(payload)
  shared().isServing = true
  const poll = async () => {
    try {
      await drain(payload)
    } catch (error) {
      payload.logger.error({ msg: 'The outbox could not be read; trying again in a second', err: error })
    }
    setTimeout(() => void poll(), POLL_EVERY).unref()
  }
  await poll()
}
