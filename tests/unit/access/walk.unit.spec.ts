import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

// The configuration refuses to be read without these; nothing is opened.
process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-only-0123456789'

const COLLECTION = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
const GLOBAL = ['read', 'update', 'readVersions'] as const
/** What Payload adds to every configuration; these ask the access of the collection or global. */
const PAYLOADS: ReadonlySet<string> = new Set([
  ...['get /', 'post /', 'patch /', 'delete /', 'get /:id', 'patch /:id', 'delete /:id', 'get /count'],
  ...['get /versions', 'get /versions/:id', 'post /versions/:id', 'post /:id/duplicate', 'get /access'],
  ...['post /access', 'post /access/:id?', 'get /:key', 'post /:key', 'delete /:key', 'get /init', 'get /me'],
  ...['post /login', 'post /logout', 'post /refresh-token', 'post /first-register', 'post /verify/:id'],
  ...['post /forgot-password', 'post /reset-password', 'post /unlock'],
  ...['get /file/:filename', 'get /paste-url/:id?'],
])
const SIGNED_IN_STRANGER = { collection: 'api-clients', id: 'x' }

let config: SanitizedConfig
beforeAll(async () => {
  config = await (await import('@payload-config')).default
})

const isOwn = (access: unknown): boolean => typeof access === 'function' && access.name !== 'defaultAccess'

describe('access is written out, never a default of Payload', () => {
  it('of every collection, its own included, for every operation', () => {
    const open = config.collections.flatMap(({ slug, access }) =>
      COLLECTION.filter((operation) => !isOwn(access[operation])).map((operation) => `${slug}.${operation}`),
    )
    expect(open).toEqual([])
  })

  it('of every global', () => {
    const open = config.globals.flatMap(({ slug, access }) =>
      GLOBAL.filter((operation) => !isOwn(access[operation])).map((operation) => `${slug}.${operation}`),
    )
    expect(open).toEqual([])
  })

  it('of every endpoint of ours, in words', () => {
    const places = [config, ...config.collections, ...config.globals]
    const silent = places
      .flatMap(({ endpoints }) => endpoints || [])
      .filter(({ method, path }) => !PAYLOADS.has(`${method} ${path}`))
      .filter(({ custom }) => typeof custom?.access !== 'string' || custom.access === '')
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([])
  })
})

describe('a principal that is not a member of staff', () => {
  it('writes nothing, anywhere', async () => {
    const req = { user: SIGNED_IN_STRANGER, payload: { config } } as never
    const WRITES = ['create', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
    const allowed: string[] = []
    for (const { slug, access } of config.collections)
      for (const operation of WRITES)
        if ((await access[operation]?.({ req })) !== false) allowed.push(`${slug}.${operation}`)
    for (const { slug, access } of config.globals)
      if ((await access.update({ req })) !== false) allowed.push(`${slug}.update`)
    expect(allowed).toEqual([])
  })
})
