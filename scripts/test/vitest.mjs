import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { extentOfVitest, failuresOfVitest } from './failuresOfVitest.mjs'
import { runRunner } from './runRunner.mjs'
import { verdict } from './verdict.mjs'

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
  return {
    ...verdict({ code, passed: json?.numPassedTests, failures: json && failuresOfVitest(json) }),
    ...(json && extentOfVitest(json)),
  }
}
