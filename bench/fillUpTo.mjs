import { execFileSync } from 'node:child_process'

/** Fills the database of these settings up to so many public texts, for measurements only. */
export const fillUpTo = (texts, env) =>
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench/manyTexts.ts', String(texts)], {
    env,
    stdio: 'inherit',
  })
