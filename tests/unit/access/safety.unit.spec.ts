import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ownOrigins } from '@/access/ownOrigins'
import { assertSafeProduction } from '@/lib/assertSafeProduction'

const PAYLOAD_SECRET = randomBytes(32).toString('hex')
const check = (more: object) => () =>
  assertSafeProduction({ isOperated: true, PAYLOAD_SECRET, SERVER_URL: 'https://fora.eu', ...more })

describe('a production configuration', () => {
  it('runs on https and a random secret', () => expect(check({})).not.toThrow())
  it('refuses a secret from an example', () =>
    expect(check({ PAYLOAD_SECRET: 'change-me-please-change-me-please' })).toThrow(/PAYLOAD_SECRET/))
  it('refuses plain http, but not on the machine itself', () => {
    expect(check({ SERVER_URL: 'http://fora.eu' })).toThrow(/https/)
    expect(check({ SERVER_URL: 'http://127.0.0.1:3000' })).not.toThrow()
  })
})

describe('own origins', () => {
  it('are one for a public address', () => expect(ownOrigins('https://fora.eu')).toEqual(['https://fora.eu']))
  it('are the names of this machine on this machine', () =>
    expect(ownOrigins('http://localhost:3000')).toContain('http://127.0.0.1:3000'))
})
