import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Static imports, and those of our own files once this Node.js is known to be able to read them. */
const IMPORT = /^(?:import|export)\s(?:[^'"]*\sfrom\s)?['"]([^'"]+)['"]|\bimport\('(\.[^']+)'\)/gm

/** The packages that a command's own files import as they are loaded, by the files that do. */
const packagesOf = (file: string, seen = new Set<string>()): string[] => {
  if (seen.has(file)) return []
  seen.add(file)
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, given, later]) => {
    const from = given ?? later ?? ''
    if (from.startsWith('node:')) return []
    return from.startsWith('.') ? packagesOf(path.join(path.dirname(file), from), seen) : [`${file}: ${from}`]
  })
}

it.each(['scripts/start.mjs', 'scripts/test.mjs'])(
  '%s begins in a fresh clone, where no package is installed',
  (command) => {
    const seen = new Set<string>()
    expect(packagesOf(command, seen)).toEqual([])
    expect(seen.size).toBeGreaterThan(5)
  },
)
