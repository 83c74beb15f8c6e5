import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** All that a build is made of. */
const SOURCES = ['src', 'public', 'payload.config.ts', 'next.config.ts', 'tsconfig.json', 'package-lock.json']

const filesIn = (name) => {
  if (!existsSync(name)) return []
  if (statSync(name).isFile()) return [name]
  return readdirSync(name)
    .sort()
    .flatMap((child) => filesIn(path.join(name, child)))
}

/** One number for the contents of all sources of a project: the same sources need no new build. */
export const sourcesHash = (project = '.') => {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => filesIn(path.join(project, name))))
    hash.update(`${path.relative(project, file)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}
