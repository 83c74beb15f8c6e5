/** Whether the application could start, once that is known. */
export type Start = {
  /** Rejects with the reason why this process must not serve. */
  outcome: Promise<void>
  succeed: () => void
  fail: (reason: unknown) => void
}

const begin = (): Start => {
  let settle: Pick<Start, 'succeed' | 'fail'> = { succeed: () => undefined, fail: () => undefined }
  const outcome = new Promise<void>((succeed, fail) => (settle = { succeed, fail }))
  return { outcome, ...settle }
}

/**
 * Next.js logs an error of its instrumentation with all of its trace, three times, and serves nevertheless: it is
 * handed over here instead. (The front door and Next load this module apart.)
 */
const shared: { foraStart?: Start } = globalThis as typeof globalThis & { foraStart?: Start }

export const start = (shared.foraStart ??= begin())
