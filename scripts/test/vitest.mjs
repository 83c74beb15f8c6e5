import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { runRunner } from './runRunner.mjs'
import { verdict } from './verdict.mjs'

/** A file that could not be loaded has no tests to count: it counts as one. */
const brokenFiles = ({ testResults }) =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length

/** Runs one project of vitest.config.ts. */
export const vitest = async (project, { folder, env }, extra = {}) => {
  const report = path.join(folder, `${randomUUID()}.json`)
  const { code, json } = await runRunner({
    args: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    env: { ...env, ...extra },
    report,
  })
  return verdict({
    code,
    passed: json?.numPassedTests,
    failed: json && json.numFailedTests + brokenFiles(json),
  })
}
