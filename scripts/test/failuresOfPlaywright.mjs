import { existsSync, readFileSync } from 'node:fs'

const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

const SNAPSHOT = /```yaml\n([\s\S]*?)```/

/** What stood on the page when it failed, as Playwright writes it down beside the picture. */
const pageOf = ({ attachments = [] }) => {
  const { path } = attachments.find(({ name }) => name === 'error-context') ?? {}
  const seen = path && existsSync(path) && SNAPSHOT.exec(readFileSync(path, 'utf8'))
  return seen ? [`On the page stood:\n${seen[1].trimEnd()}`] : []
}

/**
 * What failed in a report of Playwright's JSON reporter, a test that passed only when it was tried again
 * included, and what kept tests from running.
 * @param {{ errors?: { message: string }[], suites: any[] }} report
 * @returns `{ name, reason }` each
 */
export const failuresOfPlaywright = ({ errors = [], suites }) => [
  ...suites
    .flatMap(specsOf)
    .flatMap(({ file, line, title, tests }) =>
      tests.map((test) => ({ ...test, name: `${file}:${line} › ${title}` })),
    )
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ name, results }) => ({
      name,
      reason: results
        .flatMap((result) => [...result.errors.map(({ message }) => message), ...pageOf(result)])
        .join('\n'),
    })),
  ...errors.map(({ message }) => ({ name: 'the test runner', reason: message })),
]

/** Which tests a report says were run and which were left out, with the reason that they gave. */
export const extentOfPlaywright = ({ suites }) => {
  const all = suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
    tests.map(({ annotations = [], status }) => {
      const why = annotations.find(({ type }) => type === 'skip')?.description
      return { name: `${file} › ${title}${why ? ` (${why})` : ''}`, isSkipped: status === 'skipped' }
    }),
  )
  const named = (isSkipped) => all.filter((one) => one.isSkipped === isSkipped).map(({ name }) => name)
  return { ran: named(false), skipped: named(true) }
}
