import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Runs a test runner, whose output is shown as it comes.
 * @returns its exit code and the JSON report that it wrote, if it did
 */
export const runRunner = ({ args, env, report }) =>
  new Promise((resolve, reject) => {
    const child = spawn('npx', args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, json: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined }),
    )
  })
