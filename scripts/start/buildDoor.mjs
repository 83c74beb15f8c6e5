import path from 'node:path'

/** What modules of the old kind need in one of the new kind. */
const REQUIRE = [
  "import { createRequire } from 'node:module'",
  'const require = createRequire(import.meta.url)',
].join('\n')
/** What Next's own server.js does first. A thread is where its process is. */
const IN_PRODUCTION = ["process.env.NODE_ENV = 'production'", 'process.chdir(import.meta.dirname)'].join('\n')

/**
 * How esbuild makes one file of a program of the door.
 * @returns {import('esbuild').BuildOptions}
 */
export const bundleOf = (entry, first = '') => ({
  absWorkingDir: path.resolve(),
  banner: { js: `${REQUIRE}\n${first}` },
  bundle: true,
  entryPoints: [entry],
  external: ['next'],
  format: 'esm',
  legalComments: 'none',
  logLevel: 'error',
  // Without comments: one character of them beyond Latin-1, and V8 holds the whole file twice as large.
  minifyWhitespace: true,
  platform: 'node',
  target: 'node20',
  tsconfig: 'tsconfig.json',
})

/**
 * Puts the front door (src/door) in the place of the server that Next made: it is what `node server.js` runs; its
 * listener is beside it.
 */
export const buildDoor = async (standalone) => {
  // Not before: in a fresh clone there is nothing installed when this file is loaded.
  const { build } = await import('esbuild')
  const [server, listener] = ['server.js', 'listener.js'].map((name) => path.join(standalone, name))
  await build({ ...bundleOf('src/door/main.ts', IN_PRODUCTION), outfile: server })
  await build({ ...bundleOf('src/door/listener/thread.ts'), outfile: listener })
}
