import { causesOf } from '@/lib/errors/causesOf'

/** Whose words are meant for operators: they need no trace. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['DatabaseInUse', 'EnvironmentError'])
const FATAL = 60

/**
 * Ends the process with one line of the log, written by hand: what failed may be the environment, which the logger
 * reads. A supervisor starts it again; as it is, it would answer nothing but errors.
 */
const stopWith = (error: unknown): void => {
  const causes = [...causesOf(error)].filter((each) => each instanceof Error)
  const known = causes.find(({ name }) => FOR_PEOPLE.has(name))
  const last = causes.at(-1)
  const msg = `The server cannot start. ${known?.message ?? last?.message ?? String(error)}`
  const entry = { level: FATAL, time: new Date().toISOString(), msg, ...(!known && { stack: last?.stack }) }
  process.stdout.write(`${JSON.stringify(entry)}\n`, () => process.exit(1))
}

try {
  // Not before: reading the environment may fail.
  const { serve } = await import('./serve')
  await serve(stopWith)
} catch (error) {
  stopWith(error)
}
