import { runStep } from './runStep.mjs'
import { say } from './say.mjs'

/** What the step wrote into its log: where a backup is, for instance. */
const said = (output) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => `  ${JSON.parse(line).msg}`)

/** The backup before an upgrade has all files in it, and the migration all texts: to end it would be to begin it again. */
const AS_LONG_AS_IT_TAKES = 0

/** Brings the database up to date, after a backup; in a demonstration, fills an empty one. */
export const prepare = async (env) => {
  const output = await runStep({
    title: 'Preparing the database (the first content takes a while)',
    command: process.execPath,
    args: ['scripts/run.mjs', 'scripts/prepare.ts'],
    env: { ...env, LOG_LEVEL: env.LOG_LEVEL || 'warn' },
    advice: 'Put that right and start again.',
    longest: AS_LONG_AS_IT_TAKES,
  })
  for (const line of said(output)) say(line)
}
