// Runs a TypeScript file: node scripts/run.mjs scripts/backup.ts …
// It is compiled to one file first, with Lexical in it. On Node.js 20 a process that imports Lexical's packages
// one by one, each of which waits for an import of its own, now and then waits for ever (or ends with code 13).
import { rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const file = path.resolve(process.argv[2])
const folder = path.join(root, '.cache', 'scripts')
const outfile = path.join(folder, `${path.basename(file, '.ts')}.${process.pid}.mjs`)
process.argv.splice(1, 2, file)

const INSIDE = /^(@payloadcms\/richtext-lexical|@?lexical)(\/|$)|^@payload-config$|^#/

const externalButLexical = {
  name: 'external-but-lexical',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.@/]|^@[^/]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || INSIDE.test(name) ? null : { path: name, external: true },
    )
  },
}

// Unless it is the server that somebody develops: Payload would look for one, at whatever answers on its port.
process.env.DISABLE_PAYLOAD_HMR ??= 'true'

// Commands end the process themselves. One that goes on needs it no more once it is loaded.
const remove = () => rmSync(outfile, { force: true })
process.once('exit', remove)
await mkdir(folder, { recursive: true })
await build({
  absWorkingDir: root,
  bundle: true,
  entryPoints: [file],
  format: 'esm',
  logLevel: 'error',
  outfile,
  plugins: [externalButLexical],
  platform: 'node',
  sourcemap: 'inline',
  loader: { '.css': 'empty', '.scss': 'empty' },
  target: 'node20',
  tsconfig: path.join(root, 'tsconfig.json'),
})
try {
  await import(pathToFileURL(outfile).href)
} catch (error) {
  // Thrown while the modules load, before a script can report anything.
  console.error(error.name === 'EnvironmentError' ? error.message : error)
  process.exitCode = 1
} finally {
  remove()
}
