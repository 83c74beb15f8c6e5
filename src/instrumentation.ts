/** Runs once, before the server answers: the cache and the table of addresses must be there first. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const [
    { default: config },
    { getPayload },
    { writeBaseline },
    { startCache },
    { collectOften },
    { surviveClosedOutput },
  ] = await Promise.all([
    import('@payload-config'),
    import('payload'),
    import('@/workflow/audit/baseline'),
    import('@/cache/startCache'),
    import('@/lib/heap'),
    import('@/lib/surviveClosedOutput'),
  ])
  surviveClosedOutput()
  collectOften()
  const payload = await getPayload({ config })
  await writeBaseline(payload)
  await startCache(payload)
}
