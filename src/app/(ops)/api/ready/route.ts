import { noStore } from '../noStore'
import { reachDatabase } from '../reachDatabase'

export const dynamic = 'force-dynamic'

/** Ready: the database answers. 503 with the reason when it does not; a balancer then sends visitors elsewhere. */
export const GET = async (): Promise<Response> => {
  const reason = await reachDatabase()
  return reason ? noStore({ status: 'unavailable', reason }, 503) : noStore({ status: 'ready' })
}
