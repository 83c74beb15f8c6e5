import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildDoor } from './buildDoor.mjs'
import { runStep } from './runStep.mjs'
import { shrinkBuild } from './shrinkBuild.mjs'
import { sourcesHash } from './sourcesHash.mjs'

const BUILD = '.next'
const STANDALONE = path.join(BUILD, 'standalone')
/** Written last: a build that has it came to its end. */
const MARK = path.join(BUILD, 'built-from')
/** Where the last build waits until the next one is complete: Next.js empties its folder before it begins. */
const BEFORE = '.cache/build-before'
/** What Next.js leaves in its folder: what makes the next build quicker, and the server of development. */
const LEFT = ['cache', 'dev']

/** Builds the server, unless these very sources were built last time. What was built before stays until then. */
export const build = async (env) => {
  putBack()
  const hash = sourcesHash()
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === hash) return
  const isSetAside = setAside()
  try {
    await buildAnew(env, { isSetAside })
    // At once: half a mark, of a full disk, would pass for one.
    writeFileSync(`${MARK}.new`, hash)
    renameSync(`${MARK}.new`, MARK)
  } finally {
    putBack()
  }
}

const buildAnew = async (env, { isSetAside }) => {
  await runStep({
    title: 'Building (once for each change of the sources, about two minutes)',
    // Not through npx: an end of the start would leave the build behind, in the way of the next.
    command: process.execPath,
    args: ['node_modules/next/dist/bin/next', 'build'],
    env: { ...env, NODE_ENV: 'production' },
    advice: [
      'The build failed: see above.',
      isSetAside && 'What was built before is untouched.',
      '`npm run typecheck` says more about types.',
    ]
      .filter(Boolean)
      .join(' '),
  })
  // Next.js takes along what lies around, data and secrets too: they are not part of a build.
  for (const stray of ['data', '.cache', '.env'])
    rmSync(path.join(STANDALONE, stray), { recursive: true, force: true })
  await shrinkBuild()
  // The standalone server brings its own modules, but not these.
  cpSync('.next/static', path.join(STANDALONE, '.next/static'), { recursive: true })
  if (existsSync('public')) cpSync('public', path.join(STANDALONE, 'public'), { recursive: true })
  await buildDoor(STANDALONE)
}

/**
 * Takes a complete build out of the way. Each step leaves what `putBack` can undo, wherever a start is killed.
 * @returns whether there was one, and it is safe
 */
const setAside = () => {
  if (!existsSync(MARK)) return false
  mkdirSync(path.dirname(BEFORE), { recursive: true })
  try {
    renameSync(BUILD, BEFORE)
  } catch (error) {
    // On a volume of its own it cannot be moved: there is built in its place.
    if (['EBUSY', 'EXDEV'].includes(error.code)) return false
    throw error
  }
  mkdirSync(BUILD)
  move({ from: BEFORE, to: BUILD })
  return true
}

/** Ends what `setAside` began: the last build comes back, unless there is a complete one in its place. */
const putBack = () => {
  if (!existsSync(BEFORE)) return
  if (!existsSync(MARK)) {
    if (existsSync(BUILD)) move({ from: BUILD, to: BEFORE })
    rmSync(BUILD, { recursive: true, force: true })
    renameSync(BEFORE, BUILD)
  } else rmSync(BEFORE, { recursive: true, force: true })
}

const move = ({ from, to }) => {
  for (const name of LEFT)
    if (existsSync(path.join(from, name)) && !existsSync(path.join(to, name)))
      renameSync(path.join(from, name), path.join(to, name))
}
