import { hasRoom } from '@/lib/disk'
import { env } from '@/lib/env'
import { noStore } from '../noStore'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

const DISK_FULL = 'The disk is full: pages are served, nothing can be saved. Make room.'

/**
 * Ready: the database answers. 503 with the reason when it does not; a balancer then sends visitors elsewhere. On a
 * full disk readers are still served, so that is 200 and says `readOnly`.
 */
export const GET = async (): Promise<Response> => {
  const reason = await reachDatabase()
  if (reason) return noStore({ status: 'unavailable', reason }, 503)
  if (!(await hasRoom(env.DATA_DIR))) return noStore({ status: 'readOnly', reason: DISK_FULL })
  return noStore({ status: 'ready' })
}
