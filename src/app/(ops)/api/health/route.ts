import { noStore } from '../noStore'

export const dynamic = 'force-dynamic'

/** Alive: the process answers. Nothing else is asked, so that a slow database restarts no container. */
export const GET = (): Response => noStore({ status: 'alive' })
