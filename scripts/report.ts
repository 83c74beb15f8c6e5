import { describeError } from '@/lib/errors/describeError'

const FOR_PEOPLE = [
  'ArchiveError',
  'CannotErase',
  'DatabaseInUse',
  'EnvironmentError',
  'UsageError',
  'ValidationError',
]

/** What went wrong, for a person: of values that were refused, each with its reason. */
const wordsOf = (error: unknown): unknown => {
  if (!(error instanceof Error) || !FOR_PEOPLE.includes(error.name)) return error
  if (error.name !== 'ValidationError') return `Error: ${error.message}`
  return [
    'Error: nothing was done.',
    ...describeError(error).errors.map(({ message }) => `- ${message}`),
  ].join('\n')
}

/** Does a command's work and prints what it says, or what went wrong, and then ends with 0 or 1. */
export const report = async (work: () => Promise<string>): Promise<void> => {
  try {
    console.log(await work())
    process.exit(0)
  } catch (error) {
    console.error(wordsOf(error))
    process.exit(1)
  }
}
