import { statfs } from 'node:fs/promises'

const MEGABYTE = 1024 * 1024
/** Below this a disk counts as full: a save writes some of it, the log of the database more. */
const LEAST_FREE = 16 * MEGABYTE

/** Something was not begun, because the disk has no room for it. */
export class DiskFull extends Error {
  override name = 'DiskFull'
  /** As the system itself says it. */
  readonly code = 'ENOSPC'
}

/** The room on a folder's disk that is left for us, in bytes. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}

/** Whether a folder's disk has room for so many bytes, and something to spare. */
export const hasRoom = async (folder: string, bytes = 0): Promise<boolean> =>
  (await freeBytes(folder)) >= bytes + LEAST_FREE
