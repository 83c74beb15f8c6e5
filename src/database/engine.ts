/** The databases that Fora runs on, as the names that Payload's adapters have. */
export const ENGINES = ['sqlite', 'postgres', 'mongodb'] as const
export type EngineName = (typeof ENGINES)[number]

/** Which database an address names. */
export const engineOf = (url: string): EngineName =>
  url.startsWith('file:') ? 'sqlite' : /^postgres(ql)?:/.test(url) ? 'postgres' : 'mongodb'
