import { runStep } from './runStep.mjs'

/** Brings the database up to date; in a demonstration, fills an empty one. */
export const prepare = (env) =>
  runStep({
    title: 'Preparing the database (the first content takes a while)',
    command: process.execPath,
    args: ['scripts/run.mjs', 'scripts/prepare.ts'],
    env: { ...env, LOG_LEVEL: env.LOG_LEVEL || 'warn' },
    advice: 'Put that right and start again.',
  })
