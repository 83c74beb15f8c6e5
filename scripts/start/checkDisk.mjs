import { existsSync, statfsSync } from 'node:fs'
import { Trouble } from './Trouble.mjs'

const MEGABYTE = 1024 * 1024
/** node_modules and a build take about 1.2 GB; a start without them a few MB. */
const NEEDED_MB = { first: 1500, later: 100 }

/** @throws {Trouble} when there is too little free space for what is ahead */
export const checkDisk = () => {
  const needed = existsSync('node_modules') && existsSync('.next') ? NEEDED_MB.later : NEEDED_MB.first
  const { bavail, bsize } = statfsSync('.')
  const free = Math.floor((bavail * bsize) / MEGABYTE)
  if (free < needed) {
    throw new Trouble(
      `Only ${free} MB are free on this disk; ${needed} MB are needed.`,
      'Free some space and try again.',
    )
  }
}
