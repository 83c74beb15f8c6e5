const parts = (version: string | null | undefined): [major: number, minor: number] => {
  const [major = 0, minor = 0] = (version ?? '0.0').split('.').map(Number)
  return [major, minor]
}

/** Drafting raises the minor number: 1.0 → 1.1. The first draft is 0.1. */
export const raiseMinor = (version: string | null | undefined): string => {
  const [major, minor] = parts(version)
  return `${major}.${minor + 1}`
}

/** Validation raises the major number: 0.3 → 1.0. */
export const raiseMajor = (version: string | null | undefined): string => `${parts(version)[0] + 1}.0`

/** The higher of two numbers: 1.10 is above 1.9. */
export const higherOf = (one: string | null | undefined, other: string | null | undefined): string => {
  const [a, b] = [parts(one), parts(other)]
  const [major, minor] = (a[0] - b[0] || a[1] - b[1]) > 0 ? a : b
  return `${major}.${minor}`
}
