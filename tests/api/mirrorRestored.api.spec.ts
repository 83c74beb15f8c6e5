import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { writeArchive } from '@/database/archive/writeArchive'
import { atTheDesk, type HttpDesk } from '../support/http/atTheDesk'
import { crawl, expectSame, guideMirror } from '../support/http/guideMirror'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 240_000

const publish = async (desk: HttpDesk, id: string, summary: string) => {
  await desk.validateSummary(id, summary)
  expect((await desk.perform('author', id, 'publish')).status).toBe(200)
}

describe('the mirror of an installation that is restored from a backup', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
  let server: TestServer
  let mirror: ReturnType<typeof guideMirror>
  beforeAll(async () => {
    server = await startSeededServer()
    mirror = guideMirror(server.url)
  }, LONG)
  afterAll(async () => {
    await mirror.remove()
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  it('copies anew, and has nothing of what was published after the backup', { timeout: LONG }, async () => {
    const desk = await atTheDesk(server)
    const [key = ''] = Object.keys(await crawl(server.url))
    const id = key.split('/')[1] ?? ''
    mirror.start()
    await publish(desk, id, 'From before the backup.')
    const file = path.join(folder, 'backup.tar.gz')
    const databaseUrl = `file:${path.join(server.dataDir, 'fora.db')}`
    await writeArchive({
      ...{ appVersion: '0.0.0', databaseUrl, dataDir: server.dataDir, now: new Date(), out: file },
    })
    await publish(desk, id, 'From after the backup.')
    await expectSame(mirror, server.url, LONG / 2)
    const { cursor } = mirror.disk()

    const { port } = new URL(server.url)
    await server.remove()
    const dataDir = path.join(folder, 'data')
    await restoreArchive({ databaseUrl: `file:${path.join(dataDir, 'fora.db')}`, dataDir, file })
    server = await startSeededServer({ dataDir, port: Number(port) })
    const asked = await fetch(`${server.url}/api/changes?since=${cursor}`)
    expect([asked.status, await asked.text()]).toEqual([410, expect.stringContaining('"resync"')])
    await expectSame(mirror, server.url, LONG / 2)
    const texts = JSON.stringify(mirror.disk().documents)
    expect(texts).toContain('From before the backup.')
    expect(texts).not.toContain('From after the backup.')
  })
})
