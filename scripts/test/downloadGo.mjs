import { chmodSync, cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { runStep } from '../start/runStep.mjs'

const VERSION = '1.24.6'
/** Go's names of the machines that Node.js names otherwise. */
const MACHINES = { x64: 'amd64', ia32: '386' }

/** A module's files are for reading only, and none of them is a program. */
const makeUsable = (folder, isProgram = false) => {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) makeUsable(file, isProgram || ['bin', 'tool'].includes(entry.name))
    else chmodSync(file, isProgram ? 0o755 : 0o644)
  }
}

/**
 * Fetches a newer Go as the module `golang.org/toolchain`, in which Go publishes itself: whatever
 * proxy an old Go is set up with serves it, and checks its sum.
 * @param go an installed Go of any version since 1.11
 * @returns the folder of the newer one
 * @throws {Trouble} when it cannot be fetched
 */
export const downloadGo = async (go, env) => {
  const folder = path.resolve(`.cache/go-${VERSION}`)
  if (existsSync(folder)) return folder

  const machine = `${process.platform}-${MACHINES[process.arch] ?? process.arch}`
  const output = await runStep({
    title: `Fetching Go ${VERSION}`,
    command: go,
    args: ['mod', 'download', '-json', `golang.org/toolchain@v0.0.1-go${VERSION}.${machine}`],
    env,
    advice: 'Install Go 1.24 or newer, or mongod, by hand.',
  })
  // Under its name only when it is whole.
  const fetching = `${folder}.fetching`
  rmSync(fetching, { recursive: true, force: true })
  cpSync(JSON.parse(output).Dir, fetching, { recursive: true })
  makeUsable(fetching)
  renameSync(fetching, folder)
  return folder
}
