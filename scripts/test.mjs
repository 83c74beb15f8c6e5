// npm test: every kind of test, on every database, ending in `N passed, N failed`.
// `npm test -- unit api` runs only those legs. `npm run prove` runs the long proofs in full: an hour or two.
import { checkNode } from './start/checkNode.mjs'

try {
  checkNode()
  const { main } = await import('./test/main.mjs')
  const asked = process.argv.slice(2)
  if (asked.includes('--prove')) process.env.FORA_PROVE = 'on'
  process.exitCode = await main(asked.filter((each) => each !== '--prove'))
} catch (error) {
  if (error.name !== 'Trouble') throw error
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
