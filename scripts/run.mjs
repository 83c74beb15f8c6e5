// Runs a TypeScript file: node scripts/run.mjs scripts/backup.ts …
// The tsx command by itself will not do: on Node.js 20 the process may run out of things to wait
// for while its loader thread still works, and ends with code 13 before the first line ran.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const A_WHILE_MS = 1000

const file = path.resolve(process.argv[2])
process.argv.splice(1, 2, file)

const staysAlive = setInterval(() => undefined, A_WHILE_MS)
try {
  await tsImport(pathToFileURL(file).href, import.meta.url)
} catch (error) {
  // Thrown while the modules load, before a script can report anything.
  console.error(error.name === 'EnvironmentError' ? error.message : error)
  process.exit(1)
}
clearInterval(staysAlive)
