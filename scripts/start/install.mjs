import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runStep } from './runStep.mjs'

const FOLDER = 'node_modules'
/** npm's own list of what is installed, and our note of the lock file that it was installed from. */
const LIST = path.join(FOLDER, '.package-lock.json')
const MARK = path.join(FOLDER, '.installed-from')
/** What npm reads beside the two. */
const INPUTS = ['package.json', 'package-lock.json', '.npmrc']

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

/** Installs into a folder of its own, so that what works stays until there is something in its place. */
const installBeside = async (env) => {
  const beside = mkdtempSync('.installing-')
  try {
    for (const file of INPUTS.filter((each) => existsSync(each))) cpSync(file, path.join(beside, file))
    await runStep({
      title: 'Installing the packages (once, about a minute)',
      command: 'npm',
      // Under NODE_ENV=production npm would leave out what builds and seeds.
      args: ['ci', '--include=dev', '--no-audit', '--no-fund', '--prefix', beside],
      env,
      advice:
        'Is the network up, and can npm reach its registry? What was installed before is untouched. Try `npm ci` by hand to see all it says.',
    })
    const [made, old] = [path.join(beside, FOLDER), path.join(beside, 'old')]
    if (existsSync(FOLDER)) renameSync(FOLDER, old)
    renameSync(made, FOLDER)
  } finally {
    rmSync(beside, { recursive: true, force: true })
  }
}

/** Notes that a project's modules are those of its lock file. */
export const markInstalled = (project = '.') => writeFileSync(path.join(project, MARK), lockHash())

/** Installs what the lock file says, unless just that is installed. */
export const install = async (env) => {
  if (!isInstalled()) await installBeside(env)
  if (!existsSync(MARK) || read(MARK) !== lockHash()) markInstalled()
}
