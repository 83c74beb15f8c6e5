import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, vi } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'

const Disk = z.object({ cursor: z.string(), documents: z.record(z.string(), z.unknown()) })
const Docs = z.object({ docs: z.array(z.object({ id: z.string() })), hasNextPage: z.boolean() })

/** The mirror of the guide for API consumers, as it stands there, in a process of its own. */
export const guideMirror = (url: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-mirror-'))
  let running: ChildProcess | undefined
  const guide = readFileSync('docs/guide/api-consumer.md', 'utf8')
  const [, code = ''] = /```js\n([^]+?)```/.exec(guide) ?? []
  writeFileSync(path.join(folder, 'mirror.mjs'), code.replace('https://fora.example.eu', url))
  const kill = async () => {
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    running.kill('SIGKILL')
    await once(running, 'exit')
  }
  return {
    start: () => {
      running = spawn(process.execPath, ['mirror.mjs'], { cwd: folder, stdio: 'ignore' })
    },
    kill,
    /** What it has; throws until it has copied everything once. */
    disk: () => Disk.parse(JSON.parse(readFileSync(path.join(folder, 'mirror.json'), 'utf8'))),
    remove: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What everybody reads, document by document, as it is answered. */
export async function crawl(url: string): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  const text = async (address: string) => (await fetch(`${url}/api/${address}`)).text()
  for (const collection of CONTENT_SLUGS)
    for (let page = 1, isMore = true; isMore; page++) {
      // Ten of one visitor may wait at once.
      const list = await text(`${collection}?limit=10&page=${page}&select[slug]=true&locale=en`)
      const { docs, hasNextPage } = Docs.parse(JSON.parse(list))
      const texts = await Promise.all(docs.map(({ id }) => text(`${collection}/${id}?locale=en`)))
      docs.forEach(({ id }, at) => (all[`${collection}/${id}`] = texts[at] ?? ''))
      isMore = hasNextPage
    }
  return all
}

/** That a mirror has, byte for byte, what everybody reads; in milliseconds how long that may take. */
export const expectSame = (mirror: ReturnType<typeof guideMirror>, url: string, timeout: number) =>
  vi.waitFor(
    async () => {
      const there = await crawl(url)
      const { documents } = mirror.disk()
      const mine = Object.fromEntries(
        Object.entries(documents).map(([key, document]) => [key, JSON.stringify(document)]),
      )
      expect(mine).toEqual(there)
    },
    { timeout, interval: 200 },
  )
