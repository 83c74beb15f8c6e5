/**
 * Runs once, before the server answers: the cache and the table of addresses must be there first. What goes wrong
 * here ends the process (src/door): without a database it could answer nothing but errors.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('@/lib/start')
  const labels = await import('@/lib/labelsByLanguage')
  labels.keepByLanguage()
  try {
    const [
      { default: config },
      { getPayload },
      audit,
      listings,
      search,
      states,
      afterRestore,
      { env },
      { startCache },
      { startJobs },
      { collectOften },
      { tellMethods },
      { methodsFrom },
      { default: described },
    ] = await Promise.all([
      import('@payload-config'),
      import('payload'),
      import('@/workflow/commands/baseline'),
      import('@/workflow/ledgers/listings'),
      import('@/workflow/ledgers/searchIndex'),
      import('@/workflow/commands/completeStates'),
      import('@/workflow/commands/afterRestore'),
      import('@/lib/env'),
      import('@/cache/startCache'),
      import('@/jobs/registry'),
      import('@/lib/heap'),
      import('@/lib/http/methodsAt'),
      import('@/app/(payload)/api/http/methodsFrom'),
      import('@/app/(payload)/api/openapi.json/description.json'),
    ])
    collectOften()
    const payload = await getPayload({ config })
    tellMethods(methodsFrom(payload.config, described.paths))
    await audit.writeBaseline(payload)
    await listings.completeListings(payload)
    await startCache(payload)
    await afterRestore.holdAfterRestore(payload, env.DATA_DIR)
    startJobs(payload)
    start.succeed()
    // After an upgrade this may take minutes, and only searches wait for it.
    states.completeStates(payload).catch((error: unknown) => {
      payload.logger.error({
        msg: 'The states of texts could not be noted; the next start tries again',
        err: error,
      })
    })
    search.completeSearch(payload).catch((error: unknown) => {
      payload.logger.error({
        msg: 'The search index could not be completed; the next start tries again',
        err: error,
      })
    })
  } catch (error) {
    start.fail(error)
  }
}
