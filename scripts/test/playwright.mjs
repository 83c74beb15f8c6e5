import path from 'node:path'
import { extentOfPlaywright, failuresOfPlaywright } from './failuresOfPlaywright.mjs'
import { runRunner } from './runRunner.mjs'
import { verdict } from './verdict.mjs'

/** Runs the tests of playwright.config.ts. */
export const playwright = async ({ folder, env }, extra) => {
  const report = path.join(folder, 'playwright.json')
  const { code, json } = await runRunner({
    args: ['playwright', 'test', '--reporter=list,json'],
    env: { ...env, ...extra, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
  })
  return {
    ...verdict({ code, passed: json?.stats?.expected, failures: json && failuresOfPlaywright(json) }),
    ...(json && extentOfPlaywright(json)),
  }
}
