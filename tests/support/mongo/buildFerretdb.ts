import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { findProgram } from '../findProgram'

const SOURCE = path.resolve('tests/support/ferretdb')
const GO_FOLDERS = ['/usr/local/go/bin', '/usr/lib/go/bin', '/usr/lib/go-1.24/bin']

/**
 * Builds FerretDB, once for each version of its source.
 * @returns the program
 * @throws {Error} when Go is missing or the build fails
 */
export const buildFerretdb = (): string => {
  const hash = createHash('sha256')
  for (const file of readdirSync(SOURCE).sort())
    hash.update(file).update(readFileSync(path.join(SOURCE, file)))
  const program = path.resolve(`.cache/ferretdb-${hash.digest('hex').slice(0, 12)}`)
  if (existsSync(program)) return program

  const go = findProgram('go', GO_FOLDERS)
  if (!go) throw new Error('Go is not installed')
  execFileSync(go, ['build', '-o', program, '.'], {
    cwd: SOURCE,
    env: { ...process.env, CGO_ENABLED: '0' },
    stdio: 'inherit',
  })
  return program
}
