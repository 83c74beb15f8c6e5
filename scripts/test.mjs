// npm test: every kind of test, against both databases, ending in `N passed, N failed`.
// `npm test -- unit api` runs only those legs.
import { checkNode } from './start/checkNode.mjs'

try {
  checkNode()
  const { main } = await import('./test/main.mjs')
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (error.name !== 'Trouble') throw error
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
