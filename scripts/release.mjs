// npm run release: one archive with the built application, its commands and the modules of both. It is unpacked and
// started (`npm start`) without a network. `-- FOLDER` says where it is put; by default into dist/.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { install, markInstalled } from './start/install.mjs'
import { build } from './start/build.mjs'
import { checkNode } from './start/checkNode.mjs'
import { loadEnvironment } from './start/loadEnvironment.mjs'
import { runStep } from './start/runStep.mjs'
import { sourcesHash } from './start/sourcesHash.mjs'
import { Trouble } from './start/Trouble.mjs'

/** What only developers need. */
const LEFT_OUT = /^(?:tests|bench|client|examples|\.ci|\.github)\//
/** Of what is built: the server, and what it was built from, so that nobody builds it again. */
const BUILT_FROM = '.next/built-from'
const BUILT = ['.next/standalone', BUILT_FROM]

const trackedFiles = () =>
  execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !LEFT_OUT.test(file))

const sha256Of = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

const release = async (target) => {
  const env = loadEnvironment()
  await install(env)
  await build(env)

  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  // Modules have parts for one system alone.
  const name = `fora-${version}-${process.platform}-${process.arch}`
  mkdirSync(target, { recursive: true })
  const work = mkdtempSync(path.join(target, '.release-'))
  try {
    const staged = path.join(work, name)
    for (const file of [...trackedFiles(), ...BUILT])
      cpSync(file, path.join(staged, file), { recursive: true, verbatimSymlinks: true })
    // Nothing was changed meanwhile, and nothing is there that is not committed: else it would be built again.
    if (sourcesHash(staged) !== readFileSync(path.join(staged, BUILT_FROM), 'utf8'))
      throw new Trouble('What was built is not what is committed.', 'Commit all of it, and release again.')
    await runStep({
      title: 'Installing the modules that the commands need',
      command: 'npm',
      args: ['ci', '--omit=dev', '--no-audit', '--no-fund', '--prefix', staged],
      env,
      advice: 'Is the network up, and can npm reach its registry?',
    })
    markInstalled(staged)
    const archive = path.join(target, `${name}.tar.gz`)
    await runStep({
      title: 'Packing',
      command: 'tar',
      args: ['--create', '--gzip', `--file=${archive}`, `--directory=${work}`, name],
      env,
      advice: 'Is there room on the disk?',
    })
    writeFileSync(`${archive}.sha256`, `${sha256Of(archive)}  ${path.basename(archive)}\n`)
    return archive
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

try {
  checkNode()
  console.log(await release(path.resolve(process.argv[2] ?? 'dist')))
} catch (error) {
  if (error.name !== 'Trouble') throw error
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
