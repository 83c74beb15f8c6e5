import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { shrinkBuild } from '../../../scripts/start/shrinkBuild.mjs'

const require = createRequire(import.meta.url)
const FILLING = `  // ${'a comment '.repeat(20_000)}\n`
const chunk = (inside: string, name: string) =>
  `module.exports = [\n1, (() => {\n${FILLING}  ${inside}\n}),\n];\n\n//# sourceMappingURL=${name}.map`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-build-'))
  mkdirSync(path.join(folder, 'ssr'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, code: string) => writeFileSync(path.join(folder, name), code)
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
const run = (name: string) => require(path.join(folder, name))[1]() as unknown

test('what all routes share is loaded once, small, and says and is called the same', async () => {
  const inside =
    'class Εὑρών extends Error {}; return [Εὑρών.name, `Ελληνικά ${1}`, "😀é", "a’😀é".replace(/[’é]|^a|😀/gu, "="), /^[😀]$/u.test("😀")]'
  for (const name of ['ssr/a.js', 'ssr/b.js']) write(name, chunk(inside, path.basename(name)))
  const before = run('ssr/a.js')
  await shrinkBuild(folder)
  expect(read('ssr/b.js')).toBe('module.exports = require("./a.js")\n')
  expect(read('ssr/a.js').length).toBeLessThan(1_000)
  expect(Buffer.byteLength(read('ssr/a.js'))).toBe(read('ssr/a.js').length)
  for (const name of ['ssr/a.js', 'ssr/b.js']) {
    Reflect.deleteProperty(require.cache, path.join(folder, name))
    expect(run(name)).toEqual(before)
  }
  expect(before).toEqual(['Εὑρών', 'Ελληνικά 1', '😀é', '====', true])
})

test('parts that differ, or stand in different folders, stay themselves', async () => {
  write('a.js', chunk('return 1', 'a'))
  write('b.js', chunk('return 2', 'b'))
  write('ssr/c.js', chunk('return 1', 'c'))
  await shrinkBuild(folder)
  expect(['a.js', 'b.js', 'ssr/c.js'].map(run)).toEqual([1, 2, 1])
  for (const name of ['a.js', 'b.js', 'ssr/c.js']) expect(read(name)).not.toContain('require(')
})
