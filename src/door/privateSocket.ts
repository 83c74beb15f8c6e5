import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'

const PREFIX = 'fora-door-'
const NAME = 'socket'

/**
 * A place for a socket in a folder that nobody else may enter, among the temporary files: the path of a socket has 107
 * bytes at most, which those of a data folder may have already.
 * @throws {EnvironmentError} when nothing can be written there
 */
export const privateSocket = (): { socketPath: string; remove: () => void } => {
  try {
    const folder = mkdtempSync(path.join(tmpdir(), PREFIX))
    const remove = () => rmSync(folder, { recursive: true, force: true })
    return { socketPath: path.join(folder, NAME), remove }
  } catch (error) {
    throw new EnvironmentError(
      `The folder ${tmpdir()} cannot be written (${error instanceof Error ? error.message : String(error)}). Give it to the user that runs Fora, or set TMPDIR.`,
    )
  }
}

/** Removes what processes have left that were killed: where nobody listens any more. */
export const removeLeftSockets = async (): Promise<void> => {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))
  await Promise.all(
    left.map(async (name) => {
      const folder = path.join(tmpdir(), name)
      if (await isRefused(path.join(folder, NAME))) rmSync(folder, { recursive: true, force: true })
    }),
  )
}

const isRefused = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(socketPath, () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'))
  })
