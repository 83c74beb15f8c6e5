const isForPeople = (error: unknown): error is Error =>
  error instanceof Error &&
  ['ArchiveError', 'DatabaseInUse', 'UsageError', 'ValidationError'].includes(error.name)

/** Does a command's work and prints what it says, or what went wrong, and then ends with 0 or 1. */
export const report = async (work: () => Promise<string>): Promise<void> => {
  try {
    console.log(await work())
    process.exit(0)
  } catch (error) {
    console.error(isForPeople(error) ? `Error: ${error.message}` : error)
    process.exit(1)
  }
}
