/** Whether a row was read for its id alone. SQL gives the groups and lists that nobody asked for as empty ones. */
export const isIdAlone = ({ id: _, ...rest }: Record<string, unknown>): boolean => isNothing(rest)

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === 'object' && Object.values(value).every((each) => isNothing(each)))
