import path from 'node:path'

/** What Next's own server.js does first, and what modules of the old kind need in one of the new kind. */
const FIRST = [
  "import { createRequire } from 'node:module'",
  'const require = createRequire(import.meta.url)',
  "process.env.NODE_ENV = 'production'",
  'process.chdir(import.meta.dirname)',
].join('\n')

/** Puts the front door (src/door) in the place of the server that Next made: it is what `node server.js` runs. */
export const buildDoor = async (standalone) => {
  // Not before: in a fresh clone there is nothing installed when this file is loaded.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: path.resolve(),
    banner: { js: FIRST },
    bundle: true,
    entryPoints: ['src/door/main.ts'],
    external: ['next'],
    format: 'esm',
    legalComments: 'none',
    logLevel: 'error',
    outfile: path.join(standalone, 'server.js'),
    platform: 'node',
    target: 'node20',
    tsconfig: 'tsconfig.json',
  })
}
