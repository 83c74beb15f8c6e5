import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'

const CACHE = path.resolve('.cache')
mkdirSync(CACHE, { recursive: true })
const folder = mkdtempSync(path.join(CACHE, 'commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each([
  ['returns', 0, 'export {}'],
  ['ends the process', 3, 'process.exit(3)'],
  ['fails', 1, 'throw new Error("It was meant to.")'],
])('a command that %s leaves nothing compiled behind', (name, code, text) => {
  const file = path.join(folder, `${path.basename(folder)}-${name.replaceAll(' ', '-')}.ts`)
  writeFileSync(file, text)
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', file], { stdio: 'ignore' })
  expect(status).toBe(code)
  const compiled = path.join(CACHE, 'scripts')
  const left = existsSync(compiled) ? readdirSync(compiled) : []
  expect(left.filter((each) => each.startsWith(path.basename(file, '.ts')))).toEqual([])
})
