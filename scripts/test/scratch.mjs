import { chmodSync, mkdtempSync, readFileSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import path from 'node:path'

const IN_MEMORY = '/dev/shm'
const TMPFS = 0x01021994
const GIGABYTE = 1024 ** 3
/** The tests have some hundred megabytes there at once. What they are given must not be what browsers and servers need. */
const NEEDED = { room: 4 * GIGABYTE, memory: 8 * GIGABYTE }

/** A container often has 64 MB there, and may forbid to run what lies there, which native modules are. */
const isGood = (mounts) => {
  const options = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .findLast(([, place]) => place === IN_MEMORY)?.[3]
  if (options === undefined || /\b(?:noexec|ro)\b/.test(options)) return false
  const { bavail, bsize, type } = statfsSync(IN_MEMORY)
  const free = process.availableMemory?.() ?? freemem()
  return type === TMPFS && bavail * bsize >= NEEDED.room && free >= NEEDED.memory
}

const place = () => {
  if (process.platform !== 'linux' || process.env.TMPDIR) return tmpdir()
  return isGood(readFileSync('/proc/self/mounts', 'utf8')) ? IN_MEMORY : tmpdir()
}

/**
 * A folder for all that tests write: in memory where there is plenty, for a database waits for the disk at each commit.
 * Nothing is proved by that: tests kill servers, and never the machine. Whoever sets TMPDIR has said where.
 */
export const scratch = () => {
  const folder = mkdtempSync(path.join(place(), 'fora-test-'))
  // The ordinary user that runs PostgreSQL passes through.
  chmodSync(folder, 0o711)
  return folder
}
