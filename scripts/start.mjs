// npm start (and, with `--dev`, npm run dev). Plain JavaScript with Node's own modules, because in
// a fresh clone there is nothing else; the rest is imported once this Node.js is known to be able to.
import { checkNode } from './start/checkNode.mjs'
import { isSpeakingToLog, say } from './start/say.mjs'

try {
  checkNode()
  const { main } = await import('./start/main.mjs')
  await main({ isDev: process.argv.includes('--dev') })
} catch (error) {
  if (error.name === 'Trouble') say(`\n${error.message}`, { isError: true })
  else if (isSpeakingToLog()) say(error.stack, { isError: true })
  else throw error
  process.exit(1)
}
