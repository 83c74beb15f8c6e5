import { foldersWritten } from '@/database/foldersWritten'
import { hasRoom } from '@/lib/disk'
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
  const rooms = await Promise.all(foldersWritten().map((folder) => hasRoom(folder)))
  return noStore(rooms.every(Boolean) ? { status: 'ready' } : { status: 'readOnly', reason: DISK_FULL })
}
