const MAX_CAUSES = 8

/** An error and what is behind it in `cause`, where drizzle keeps the driver's error; the outermost first. */
export function* causesOf(error: unknown): Generator<object> {
  let current = error
  for (let depth = 0; depth < MAX_CAUSES && typeof current === 'object' && current !== null; depth += 1) {
    yield current
    current = 'cause' in current ? current.cause : undefined
  }
}
