// npm run build: the server as it is deployed, in .next/standalone (`node server.js` starts it).
import { build } from './start/build.mjs'

try {
  await build(process.env)
} catch (error) {
  if (error.name !== 'Trouble') throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
