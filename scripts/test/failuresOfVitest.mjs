import path from 'node:path'

const nameIn = (file) => path.relative(process.cwd(), file)

/**
 * What failed in a report of Vitest's JSON reporter.
 * A file that could not be loaded has no tests to count: it counts as one.
 * @returns `{ name, reason }` each
 */
export const failuresOfVitest = ({ testResults }) =>
  testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const failed = assertionResults
      .filter((assertion) => assertion.status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        name: `${nameIn(file)} › ${fullName.trim()}`,
        reason: failureMessages.join('\n'),
      }))
    if (status !== 'failed' || failed.length > 0) return failed
    return [{ name: nameIn(file), reason: message }]
  })

/**
 * Which tests a report says were run and which were left out, in this kind of test and on this database.
 * @returns names as those of failures
 */
export const extentOfVitest = ({ testResults }) => {
  const all = testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: `${nameIn(file)} › ${fullName.trim()}`,
      isSkipped: status === 'skipped',
    })),
  )
  const named = (isSkipped) => all.filter((one) => one.isSkipped === isSkipped).map(({ name }) => name)
  return { ran: named(false), skipped: named(true) }
}
