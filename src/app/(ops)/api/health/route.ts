/** Alive: the process answers. Nothing else is asked, so that a slow database restarts no container. */
export const GET = (): Response =>
  Response.json({ status: 'alive' }, { headers: { 'cache-control': 'no-store' } })

export const dynamic = 'force-dynamic'
