import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const CHUNKS = [1024 * 1024, 4096, 1]

/** A disk of its own in memory, so small that a test can fill it. */
export interface SmallDisk {
  folder: string
  /** Takes all that is free, to the last byte. */
  fill: () => void
  /** Gives it back. */
  makeRoom: () => void
  /** From now on it is for reading only, as a disk is after an error. */
  forReadingOnly: () => void
  remove: () => void
}

/** @throws {Error} where none can be mounted: only root may */
export const smallDisk = (megabytes: number): SmallDisk => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-disk-'))
  const options = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]
  const { error, status, stderr } = spawnSync('mount', options, { encoding: 'utf8' })
  if (status !== 0) {
    rmSync(folder, { recursive: true })
    throw error ?? new Error(stderr.trim())
  }
  const ballast = path.join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      for (const bytes of CHUNKS) while (canAppend(ballast, bytes));
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    forReadingOnly: () => {
      const { error, status, stderr } = spawnSync('mount', ['-o', 'remount,ro', folder], { encoding: 'utf8' })
      if (status !== 0) throw error ?? new Error(stderr.trim())
    },
    remove: () => {
      spawnSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true })
    },
  }
}

const canAppend = (file: string, bytes: number): boolean => {
  try {
    appendFileSync(file, Buffer.alloc(bytes))
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
    throw error
  }
}

/** Why no small disk can be had here, in one line; undefined if one can. */
export const whyNoSmallDisk = (): string | undefined => {
  try {
    smallDisk(1).remove()
    return undefined
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return `no disk can be mounted here: ${said.split('\n')[0]}`
  }
}
