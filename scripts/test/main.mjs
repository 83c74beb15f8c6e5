import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { install } from '../start/install.mjs'
import { LEGS } from './legs.mjs'
import { testEnvironment } from './testEnvironment.mjs'

const inSeconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`

/** Runs one leg. Whatever goes wrong around its tests counts as one failure. */
const run = async ({ name, title, work }, context) => {
  const begin = Date.now()
  console.log(`\n── ${title}`)
  let result
  try {
    result = await work(context)
  } catch (error) {
    console.error(error.name === 'Trouble' ? error.message : error)
    result = { passed: 0, failed: 1 }
  }
  console.log(`── ${title}: ${result.passed} passed, ${result.failed} failed (${inSeconds(begin)})`)
  return { name, ...result }
}

/**
 * Runs the chosen legs (by default all) one after the other.
 * @returns the exit code: 0 when something ran and nothing failed
 */
export const main = async (chosen) => {
  const begin = Date.now()
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-test-'))
  const context = { folder, env: testEnvironment(folder), cleanUp: [] }
  const results = []
  try {
    await install(context.env)
    for (const leg of LEGS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
      results.push(await run(leg, context))
    }
  } catch (error) {
    console.error(error.message)
    results.push({ name: 'set-up', passed: 0, failed: 1 })
  }
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })

  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const [passed, failed] = [sum('passed'), sum('failed')]
  console.log(`\nAll in ${inSeconds(begin)}.`)
  console.log(`${passed} passed, ${failed} failed`)
  return passed > 0 && failed === 0 ? 0 : 1
}
