import { rmSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { install } from '../start/install.mjs'
import { LEGS } from './legs.mjs'
import { notRun } from './notRun.mjs'
import { scratch } from './scratch.mjs'
import { testEnvironment } from './testEnvironment.mjs'

const LINES_OF_REASON = 80

const inSeconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`

/** Runs one leg. Whatever goes wrong around its tests counts as one failure. */
const run = async ({ title, work }, context) => {
  const begin = Date.now()
  console.log(`\n── ${title}`)
  let result
  try {
    result = await work(context)
  } catch (error) {
    console.error(error.name === 'Trouble' ? error.message : error)
    result = { passed: 0, failures: [{ name: 'what the tests need', reason: error.message }] }
  }
  console.log(`── ${title}: ${result.passed} passed, ${result.failures.length} failed (${inSeconds(begin)})`)
  return { ...result, failures: result.failures.map((failure) => ({ ...failure, leg: title })) }
}

/** Says once more, after pages of output, what failed: the end of a log is what people are shown. */
const tell = ({ leg, name, reason = '' }) => {
  const lines = stripVTControlCharacters(reason).trim().split('\n').slice(0, LINES_OF_REASON)
  console.log(`\n✗ ${leg}: ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`)
}

/**
 * Runs the chosen legs (by default all) one after the other.
 * @returns the exit code: 0 when something ran and nothing failed
 */
export const main = async (chosen) => {
  const begin = Date.now()
  const folder = scratch()
  const context = { folder, env: { ...testEnvironment(folder), TMPDIR: folder }, cleanUp: [] }
  const results = []
  try {
    await install(context.env)
    for (const leg of LEGS.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
      results.push(await run(leg, context))
    }
  } catch (error) {
    console.error(error.message)
    results.push({ passed: 0, failures: [{ leg: 'Set-up', name: 'installation', reason: error.message }] })
  }
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })

  const passed = results.reduce((total, result) => total + result.passed, 0)
  const failures = results.flatMap((result) => result.failures)
  failures.forEach(tell)
  const left = notRun(results)
  if (left.length > 0) console.log(`\nNot run here:\n${left.map((name) => `  – ${name}`).join('\n')}`)
  console.log(`\nAll in ${inSeconds(begin)}.`)
  console.log(`${passed} passed, ${failures.length} failed`)
  return passed > 0 && failures.length === 0 ? 0 : 1
}
