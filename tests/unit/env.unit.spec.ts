import { describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/env'

const SECRET = 'x'.repeat(32)

describe('the environment', () => {
  it('needs nothing to be set', () => {
    const env = readEnv({})
    expect(env.DATABASE_URL).toMatch(/^file:\/.*\/data\/fora\.db$/)
    expect(env.SERVER_URL).toBe('http://127.0.0.1:3000')
    expect(env).toMatchObject({ GRAPHQL: false, isOperated: false })
  })

  it('takes an empty value for absent', () => {
    expect(readEnv({ PORT: '', PAYLOAD_SECRET: '' }).PORT).toBe(3000)
  })

  it('knows an installation of an operator by its database', () => {
    expect(readEnv({ NODE_ENV: 'production', PAYLOAD_SECRET: SECRET }).isOperated).toBe(false)
    expect(readEnv({ NODE_ENV: 'production', DATABASE_URL: 'mongodb://db/fora' }).isOperated).toBe(true)
  })

  it.each([
    ['PORT', '70000', 'PORT must be a number from 1 to 65535'],
    ['PORT', 'http', 'PORT must be a number from 1 to 65535'],
    ['PAYLOAD_SECRET', 'secret', 'PAYLOAD_SECRET must have at least 32 characters'],
    ['DATABASE_URL', 'mysql://db', 'must begin with file:, postgres://, mongodb:// or mongodb+srv://'],
    ['GRAPHQL', 'true', 'GRAPHQL must be on or off'],
    ['TRUSTED_PROXIES', '10.0.0.0/33', 'TRUSTED_PROXIES must be addresses or networks'],
    ['SERVER_URL', 'fora.example.eu', 'SERVER_URL must be an address such as https://fora.example.eu'],
  ])('says in one line what is wrong with %s=%s', (name, value, line) => {
    expect(() => readEnv({ [name]: value })).toThrow(line)
  })

  it('reports every wrong value at once', () => {
    expect(() => readEnv({ PORT: '0', GRAPHQL: 'yes' })).toThrow(/PORT[^\n]*\n {2}GRAPHQL/)
  })
})
