import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Set by programs or for one command, never in a file. */
const ELSEWHERE = [
  'DATABASE_READ_ONLY',
  'FORA_ADMIN_PASSWORD',
  'FORA_DEMO',
  'NEXT_PHASE',
  'NODE_ENV',
  'TEST_CLOCK_FILE',
  'TEST_LOCAL_RECEIVERS',
]

const names = (file: string, pattern: RegExp) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '').sort()

const known = names('src/lib/env.ts', /^ {2}([A-Z_]+): /gm)

describe('.env.example', () => {
  it('names every setting and nothing else', () => {
    const offered = names('.env.example', /^([A-Z_]+)=/gm)
    expect([...offered, ...ELSEWHERE].sort()).toEqual(known)
  })

  it('is what the operator reads about too', () => {
    const explained = names('docs/guide/operator.md', /^\| `([A-Z_]+)`/gm)
    expect(known.filter((name) => !explained.includes(name))).toEqual([
      ...['NEXT_PHASE', 'TEST_CLOCK_FILE', 'TEST_LOCAL_RECEIVERS'],
    ])
  })
})
