import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { runStep } from './runStep.mjs'

const FOLDER = 'node_modules'
/** npm's own list of what is installed, and our note of the lock file that it was installed from. */
const LIST = path.join(FOLDER, '.package-lock.json')
const MARK = path.join(FOLDER, '.installed-from')
/** What npm reads beside the two. */
const INPUTS = ['package.json', 'package-lock.json', '.npmrc', 'stubs']

const read = (file) => readFileSync(file, 'utf8')
const lockHash = () => createHash('sha256').update(read('package-lock.json')).digest('hex')

/** Whether npm's list has, of each package, what the lock file says: then `npm ci` by hand has installed it. */
const listAgrees = () => {
  const [installed, wanted] = [LIST, 'package-lock.json'].map((file) => JSON.parse(read(file)).packages)
  return Object.entries(wanted).every(
    ([name, { devOptional, integrity, optional, version }]) =>
      name === '' ||
      ((optional || devOptional) && !(name in installed)) ||
      (installed[name]?.version === version && installed[name]?.integrity === integrity),
  )
}

/** By contents: the time of a file changes with each checkout, and says nothing. */
const isInstalled = () => {
  if (!existsSync(LIST)) return false
  return (existsSync(MARK) && read(MARK) === lockHash()) || listAgrees()
}

/** Where an installation is made, and where the one before it waits until the other has its place. */
const BESIDE = '.installing-'
const oldIn = (beside) => path.join(beside, 'old')

/** Gives the place to what was made; where that fails, back to what was there. */
const exchange = (beside) => {
  if (existsSync(FOLDER)) renameSync(FOLDER, oldIn(beside))
  try {
    renameSync(path.join(beside, FOLDER), FOLDER)
  } catch (error) {
    putBack(beside)
    throw error
  }
}

const putBack = (beside) => {
  if (!existsSync(FOLDER) && existsSync(oldIn(beside))) renameSync(oldIn(beside), FOLDER)
}

/**
 * After a start that was killed: what worked before it is put back, and the rest removed. What has no `old` in it may
 * be that of a start that still installs: no step of one takes a day.
 */
const clearUp = () => {
  const dayAgo = Date.now() - 24 * 60 * 60_000
  for (const beside of readdirSync('.').filter((name) => name.startsWith(BESIDE))) {
    if (!existsSync(oldIn(beside)) && statSync(beside).mtimeMs > dayAgo) continue
    putBack(beside)
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Installs into a folder of its own, so that what works stays until there is something in its place. */
const installBeside = async (env) => {
  const beside = mkdtempSync(BESIDE)
  try {
    for (const input of INPUTS.filter((each) => existsSync(each)))
      cpSync(input, path.join(beside, input), { recursive: true })
    await runStep({
      title: 'Installing the packages (once, about a minute)',
      command: 'npm',
      // Under NODE_ENV=production npm would leave out what builds and seeds.
      args: ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefix', beside],
      env,
      advice:
        'Is the network up, and can npm reach its registry? What was installed before is untouched. Try `npm ci` by hand to see all it says.',
    })
    exchange(beside)
  } finally {
    // Never with the only modules that there are.
    if (existsSync(FOLDER) || !existsSync(oldIn(beside))) rmSync(beside, { recursive: true, force: true })
  }
}

/** Notes that a project's modules are those of its lock file. */
export const markInstalled = (project = '.') => writeFileSync(path.join(project, MARK), lockHash())

/** Installs what the lock file says, unless just that is installed. */
export const install = async (env) => {
  clearUp()
  if (!isInstalled()) await installBeside(env)
  if (!existsSync(MARK) || read(MARK) !== lockHash()) markInstalled()
}
