/** Runs once, before the server answers: the cache and the table of addresses must be there first. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [{ default: config }, { getPayload }, { startCache }, { surviveClosedOutput }] = await Promise.all([
    import('@payload-config'),
    import('payload'),
    import('@/cache/startCache'),
    import('@/lib/surviveClosedOutput'),
  ])
  surviveClosedOutput()
  await startCache(await getPayload({ config }))
}
