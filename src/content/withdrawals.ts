import { attachTags } from '@/cache/attachTags'
import { shared } from '@/cache/shared'
import { tags } from '@/cache/tags'

export type Withdrawal = { at: string | null; notice: string | null }

/** Why there is no page at an address (`forums/the-slug`) any more; null when it was not withdrawn. */
export async function getWithdrawal(address: string): Promise<Withdrawal | null> {
  await attachTags([tags.address(address)])
  const departure = shared().addresses.departureOf(address)
  return departure?.kind === 'gone' ? { at: departure.at, notice: departure.notice } : null
}
