import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildDoor } from './buildDoor.mjs'
import { runStep } from './runStep.mjs'
import { shrinkBuild } from './shrinkBuild.mjs'
import { sourcesHash } from './sourcesHash.mjs'

const STANDALONE = '.next/standalone'
const MARK = '.next/built-from'

/** Builds the server, unless these very sources were built last time. */
export const build = async (env) => {
  const hash = sourcesHash()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return
  await runStep({
    title: 'Building (once for each change of the sources, about two minutes)',
    // Not through npx: an end of the start would leave the build behind, in the way of the next.
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { ...env, NODE_ENV: 'production' },
    advice: 'The build failed: see above. `npm run typecheck` says more about types.',
  })
  // Next.js takes along what lies around, data and secrets too: they are not part of a build.
  for (const stray of ['data', '.cache', '.env'])
    rmSync(path.join(STANDALONE, stray), { recursive: true, force: true })
  await shrinkBuild()
  // The standalone server brings its own modules, but not these.
  cpSync('.next/static', path.join(STANDALONE, '.next/static'), { recursive: true })
  if (existsSync('public')) cpSync('public', path.join(STANDALONE, 'public'), { recursive: true })
  await buildDoor(STANDALONE)
  writeFileSync(MARK, hash)
}
