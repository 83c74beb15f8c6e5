import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuses } from '../support/serverAlone'
import { type SmallDisk, smallDisk, whyNoSmallDisk } from '../support/smallDisk'
import { unless } from '../support/unless'

/** The first content, and what a start adds. */
const MEGABYTES = 64
const seeded = process.env.TEST_SEEDED_DIR ?? ''

const noDisk = whyNoSmallDisk()

describe.skipIf(noDisk)(unless(noDisk, 'a server whose disk is for reading only ends with one line'), () => {
  let disk: SmallDisk
  const at = (name: string) => path.join(disk.folder, name)
  beforeEach(() => {
    disk = smallDisk(MEGABYTES)
  })
  afterEach(() => disk.remove())

  it('that says which folder cannot be written, and what to do', async () => {
    cpSync(seeded, disk.folder, { recursive: true })
    disk.forReadingOnly()
    const said = await refuses(disk.folder, { DATABASE_URL: `file:${at('fora.db')}` })
    expect(said).toContain(`The data folder ${disk.folder} cannot be written (EROFS`)
    expect(said).toContain('on a disk that is not read-only, or set DATA_DIR.')
  })

  it('where it would have to make the folder', async () => {
    disk.forReadingOnly()
    // Node.js itself says of a folder in such a place that there is none.
    expect(await refuses(at('data'))).toContain(`The data folder ${at('data')} cannot be written (E`)
  })

  it('where that holds the database alone', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-data-'))
    try {
      cpSync(seeded, dataDir, { recursive: true })
      cpSync(path.join(dataDir, 'fora.db'), at('fora.db'))
      disk.forReadingOnly()
      const said = await refuses(dataDir, { DATABASE_URL: `file:${at('fora.db')}` })
      expect(said).toContain(`The database ${at('fora.db')} cannot be opened.`)
      expect(said).toContain('on a disk that is neither read-only nor full')
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
