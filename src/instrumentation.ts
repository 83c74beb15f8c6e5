/**
 * Runs once, before the server answers: the cache and the table of addresses must be there first. What goes wrong
 * here ends the process (src/door): without a database it could answer nothing but errors.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('@/lib/start')
  try {
    const [
      { default: config },
      { getPayload },
      audit,
      listings,
      { startCache },
      { startJobs },
      { collectOften },
    ] = await Promise.all([
      import('@payload-config'),
      import('payload'),
      import('@/workflow/commands/baseline'),
      import('@/workflow/ledgers/listings'),
      import('@/cache/startCache'),
      import('@/jobs/registry'),
      import('@/lib/heap'),
    ])
    collectOften()
    const payload = await getPayload({ config })
    await audit.writeBaseline(payload)
    await listings.completeListings(payload)
    await startCache(payload)
    startJobs(payload)
    start.succeed()
  } catch (error) {
    start.fail(error)
  }
}
