import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadEnvironment } from '../../../scripts/start/loadEnvironment.mjs'

const load = (DATABASE_URL: string) => {
  vi.stubEnv('PAYLOAD_SECRET', 'a-secret-that-is-set-so-that-none-is-written')
  vi.stubEnv('DATABASE_URL', DATABASE_URL)
  return loadEnvironment().DATABASE_URL
}

describe('the server, which works in a folder of its own, and the commands', () => {
  afterEach(() => vi.unstubAllEnvs())

  it('have the same database when its address is relative', () => {
    expect(load('file:data/fora.db')).toBe(`file:${path.resolve('data/fora.db')}`)
    expect(load('file:./fora.db')).toBe(`file:${path.resolve('fora.db')}`)
  })

  it.each(['file:/srv/fora.db', 'file:///srv/fora.db', 'mongodb://db/fora?replicaSet=rs0', ''])(
    'have it when it is %s',
    (url) => expect(load(url)).toBe(url),
  )
})
