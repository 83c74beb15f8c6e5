// npm start (and, with `--dev`, npm run dev). Plain JavaScript with Node's own modules, because in
// a fresh clone there is nothing else; the rest is imported once this Node.js is known to be able to.
import { checkNode } from './start/checkNode.mjs'

try {
  checkNode()
  const { main } = await import('./start/main.mjs')
  await main({ isDev: process.argv.includes('--dev') })
} catch (error) {
  if (error.name !== 'Trouble') throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
