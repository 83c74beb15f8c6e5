// npm run bench: ratios between things that one server does in one run. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { anEditor } from './anEditor.mjs'
import { compare } from './compare.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'fora-bench-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }

try {
  const { TEST_SERVER_URL: url, TEST_ACCOUNTS_FILE } = await startSeededServer(context)
  const read = async (address, headers = {}) => {
    const response = await fetch(url + address, { headers })
    await response.arrayBuffer()
    return response
  }
  let count = 0
  const list = '/api/forums?limit=20'
  const etag = (await read(list)).headers.get('etag')
  const accounts = JSON.parse(readFileSync(TEST_ACCOUNTS_FILE, 'utf8'))
  const editor = await anEditor(url, accounts)

  console.log()
  await compare({
    names: ['a page that nobody asked for before', 'the same from the cache'],
    first: () => read(`/documents_en?year=${1900 + ++count}`),
    second: () => read(`/documents_en?year=${1900 + count}`),
  })
  await compare({
    names: ['a list over REST, 200', 'the same with its ETag, 304'],
    first: () => read(list),
    second: () => read(list, { 'if-none-match': etag }),
  })
  await compare({
    names: ['a transition (request review)', 'a save'],
    first: editor.requestReview,
    second: editor.save,
  })
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
