import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Files that are worth it, in bytes. */
const LARGE = 100_000
const SOURCE_MAP = /\n\/\/# sourceMappingURL=.*\s*$/

const CHUNKS = '.next/standalone/.next/server/chunks'

/** What esbuild leaves as it is, in regular expressions: one such character, and V8 holds the whole file twice as large. */
const inAscii = (code) =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Lets the server hold each part of the program once. Turbopack writes what all routes share into a file of each
 * route, the same but for its name, and V8 keeps the text of every file that it loads, at two bytes a character
 * when one is beyond Latin-1: 262 of 359 MB. So equal files lead to the first of them, and that is written in
 * ASCII, without white space and comments. See docs/decisions/0131.
 * @returns by how many characters the files became smaller
 */
export const shrinkBuild = async (folder = CHUNKS) => {
  // Only here: this file is read before anything is installed.
  const { transform } = await import('esbuild')
  const firstOf = new Map()
  let saved = 0
  const write = (file, before, after) => {
    writeFileSync(file, after)
    saved += before.length - after.length
  }

  const files = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.js'))
    .sort()
  for (const name of files) {
    const file = path.join(folder, name)
    const code = readFileSync(file, 'utf8')
    if (code.length < LARGE || !code.startsWith('module.exports = [')) continue
    // Relative paths inside mean the same only in the same folder.
    const key = `${path.dirname(name)}\n${code.replace(SOURCE_MAP, '')}`
    const first = firstOf.get(key)
    if (first) {
      write(file, code, `module.exports = require(${JSON.stringify(`./${path.basename(first)}`)})\n`)
      continue
    }
    firstOf.set(key, name)
    // Names stay: Payload tells its errors by the names of their classes.
    const { code: small } = await transform(code, {
      charset: 'ascii',
      legalComments: 'none',
      minifyWhitespace: true,
      target: 'node20',
    })
    write(file, code, inAscii(small))
  }
  return saved
}
