import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Where a service key counts: inside of a request that the API has found to be one of the few that programs make, and
 * nowhere else. Whose key it was is remembered for the length of that request; and why nobody could look, for a key is
 * not wrong because the database is busy.
 */
export type ProgramGate = { program?: unknown; failure?: unknown }

/** The bundler may load this module several times, in one process. */
const shared: { foraProgramGate?: AsyncLocalStorage<ProgramGate> } = globalThis as typeof globalThis & {
  foraProgramGate?: AsyncLocalStorage<ProgramGate>
}

export const programGate = (shared.foraProgramGate ??= new AsyncLocalStorage<ProgramGate>())
