import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { EnvironmentError } from '@/lib/errors/EnvironmentError'

const PREFIX = 'fora-door-'
const NAME = 'socket'

/** The longest path that a socket may have, in bytes (unix(7)). */
const LONGEST = 107

/**
 * A place for a socket in a folder that nobody else may enter: among the temporary files, or, where nothing can be
 * written there, in the data folder.
 * @throws {EnvironmentError} when there is none
 */
export const privateSocket = (dataDir: string): { socketPath: string; remove: () => void } => {
  const reasons: string[] = []
  for (const parent of [tmpdir(), path.resolve(dataDir)])
    try {
      const folder = mkdtempSync(path.join(parent, PREFIX))
      const socketPath = path.join(folder, NAME)
      const remove = () => rmSync(folder, { recursive: true, force: true })
      if (Buffer.byteLength(socketPath) <= LONGEST) return { socketPath, remove }
      remove()
      reasons.push(`the path ${socketPath} is longer than ${LONGEST} bytes`)
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error))
    }
  throw new EnvironmentError(
    `There is no place for the socket between its threads (${reasons.join('; ')}). Set TMPDIR to a folder with a short path in which the user that runs Fora may write.`,
  )
}

/** Removes what processes of the same user have left there that were killed. This is tidying: nothing depends on it. */
export const removeLeftSockets = async (dataDir: string): Promise<void> => {
  for (const parent of [tmpdir(), path.resolve(dataDir)])
    for (const folder of foldersIn(parent))
      if (await isRefused(path.join(folder, NAME))) rmSync(folder, { recursive: true, force: true })
}

const foldersIn = (parent: string): string[] => {
  try {
    return readdirSync(parent)
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => path.join(parent, name))
      .filter((folder) => statSync(folder).uid === process.getuid?.())
  } catch {
    // Not readable, or another process has tidied it up meanwhile.
    return []
  }
}

const isRefused = (socketPath: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(socketPath, () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED'))
  })
