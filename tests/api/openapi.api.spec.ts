import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { atTheDesk } from '../support/http/atTheDesk'
import { aPicture } from '../support/aPicture'
import { scoreOf } from '../support/http/observatory'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { isProof, LONG_PROOF } from '../support/howMuch'
import { unless } from '../support/unless'
import { askAsProgram } from '../support/openapi/askAsProgram'
import { readDescription, type Described } from '../support/openapi/description'

const { complaints, complaintsOf, description, operations } = readDescription()
const Docs = z.object({
  docs: z.array(
    z.looseObject({ id: z.string(), slug: z.string().optional(), filename: z.string().optional() }),
  ),
})

let server: TestServer
let desk: Awaited<ReturnType<typeof atTheDesk>>
const asked = new Set<string>()

beforeAll(async () => {
  server = await startSeededServer({ env: { PUBLIC_AS_OF: 'on', GRAPHQL: 'on' } })
  desk = await atTheDesk(server)
  await publishPicture()
}, 120_000)
afterAll(() => server.remove())

/** A forum with a picture, so that there is a public file. */
const publishPicture = async (): Promise<void> => {
  const [forum] = await docsAt('/api/forums?limit=1')
  const form = new FormData()
  const { data, mimetype, name } = await aPicture({ name: 'described.jpg' })
  form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
  form.append('_payload', JSON.stringify({ credit: 'A photographer' }))
  const uploaded = await desk.as('author', '/api/media', { method: 'POST', body: form })
  const { doc } = z.object({ doc: z.object({ id: z.string() }) }).parse(await uploaded.json())
  await desk.save(forum?.id ?? '', { illustration: { image: doc.id, alt: 'A green field' } })
  await desk.approve(forum?.id ?? '')
  expect((await desk.perform('author', forum?.id ?? '', 'publish')).status).toBe(200)
}

const operationOf = (method: string, path: string): Described => {
  const found = operations.find((one) => one.method === method && one.path === path)
  if (!found) throw new Error(`${method} ${path} is not described`)
  return found
}

/** What the description says against an answer. */
const judge = async (operation: Described, response: Response): Promise<string[]> => {
  asked.add(operation.operationId)
  const type = response.headers.get('content-type') ?? ''
  const text = await response.text()
  const body: unknown = /json/.test(type) && !/ndjson/.test(type) && text ? JSON.parse(text) : text
  const { headers, status } = response
  const wrong = complaintsOf(operation, { status, type, body, isTagged: headers.has('etag') })
  return wrong.map((line) => `${response.url.replace(server.url, '')} ${response.status}: ${line}`)
}
const visit = (address: string) => fetch(server.url + address, { redirect: 'manual' })
const get = async (path: string, address = path) => judge(operationOf('get', path), await visit(address))
const docsAt = async (address: string) => Docs.parse(await (await visit(address)).json()).docs

describe('the description of the API', () => {
  it.each([...CONTENT_SLUGS, 'media'])(
    'is true to what is answered of %s',
    { timeout: 60_000 },
    async (slug) => {
      const all = await docsAt(`/api/${slug}?limit=100&locale=en`)
      const [first] = all
      if (!first) throw new Error(`There are no ${slug}.`)
      const [list, one] = [`/api/${slug}`, `/api/${slug}/{id}`]
      const at = `/api/${slug}/${first.id}`
      const name = slug === 'media' ? 'File' : `${slug.charAt(0).toUpperCase()}${slug.slice(1, -1)}`
      const wrong = [
        // As they are answered whole, whatever the form for parts of them allows.
        ...all.flatMap((document) => complaints(name, document)),
        ...(await get(list, `${list}?limit=50&depth=2&locale=fr`)),
        ...(await get(list, `${list}?limit=5&page=2&sort=-createdAt&select[createdAt]=true`)),
        ...(await get(list, `${list}?limit=100&depth=2`)),
        ...(await get(list, `${list}?limt=5`)),
        ...(await get(list, `${list}?where[id][equals]=nothing`)),
        ...(await get(`${list}/count`)),
        ...(await get(one, at)),
        ...(await get(one, `${at}?depth=1`)),
        ...(await get(one, `${list}/nothing`)),
        ...(slug === 'media' ? [] : await get(one, `${at}?locale=all`)),
        ...(slug === 'media' ? [] : await get(one, `${at}?asOf=${new Date().toISOString()}`)),
        ...(slug === 'media' ? [] : await get(one, `${at}?asOf=2001-01-01T00:00:00Z`)),
        ...(slug === 'media' ? [] : await get(`${one}/history`, `${at}/history`)),
        ...(slug === 'media' ? await get('/api/media/file/{name}', `/api/media/file/${first.filename}`) : []),
        ...(slug === 'pages' ? await get('/api/content/{slug}', `/api/content/${first.slug}`) : []),
        ...(slug === 'pages'
          ? await get('/api/content/{slug}.jsonld', `/api/content/${first.slug}.jsonld`)
          : slug === 'media'
            ? []
            : await get(
                '/api/content/{section}/{slug}.jsonld',
                `/api/content/${slug}/${first.slug}.jsonld?locale=fr`,
              )),
        ...(slug === 'forums'
          ? await get('/api/content/{section}/{slug}', `/api/content/forums/${first.slug}?depth=1`)
          : []),
      ]
      expect([...new Set(wrong)]).toEqual([])
    },
  )

  it('is true to what is answered of the rest, and of changes', async () => {
    const [forum] = await docsAt('/api/forums?limit=1')
    const { next } = z
      .object({ next: z.string() })
      .parse(await (await visit('/api/changes?since=now')).json())
    await desk.validateSummary(forum?.id ?? '', 'A summary that is described.')
    expect((await desk.perform('author', forum?.id ?? '', 'publish')).status).toBe(200)
    const lines = (await (await visit('/api/export.ndjson')).text()).trim().split('\n')
    const wrong = [
      ...lines.flatMap((line) => complaints('ExportLine', JSON.parse(line))),
      ...(await get('/api/export.ndjson')),
      ...(await get('/api/export.ndjson', '/api/export.ndjson?after=nothing')),
      ...(await get('/api/changes', `/api/changes?since=${next}`)),
      ...(await get('/api/changes')),
      ...(await get('/api/globals/site', '/api/globals/site?locale=fr&depth=1')),
    ]
    for (const path of [
      '/api',
      '/api/health',
      '/api/ready',
      '/api/vocabularies',
      '/api/catalog.jsonld',
      '/api/openapi.json',
      '/api/docs',
    ])
      wrong.push(...(await get(path)))
    expect([...new Set(wrong)]).toEqual([])
  })

  it('is true to what is answered of what is sent, by GraphQL as well', async () => {
    const json = 'application/json'
    const [login, logout, graphql] = ['/api/users/login', '/api/users/logout', '/api/graphql'] as const
    const post = async (path: string, body: unknown, type: string = json) => {
      // Who is not signed in is told so before it is looked at how the body is written.
      const authorization = `JWT ${await desk.tokenOf('author')}`
      const headers = { 'content-type': type, ...(path === logout && type !== json && { authorization }) }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const answer = await fetch(server.url + path, init)
      const { status } = answer
      return { status, wrong: await judge(operationOf('post', path), answer) }
    }
    const long = { email: 'x'.repeat(100_000), password: 'x' }
    for (const [path, body, status, type] of [
      [login, long, 413],
      [login, {}, 415, 'text/plain'],
      [logout, long, 413],
      [logout, {}, 415, 'application/xml'],
      [graphql, { query: '{ Forums { totalDocs } }', variables: null }, 200],
      [graphql, { query: '{ Nothing }' }, 200],
      [graphql, { query: '{ Forum(id: "nothing") { id } }' }, 200],
      [graphql, { query: '{' }, 400],
      [graphql, {}, 400],
      [graphql, long, 413],
    ] as const)
      expect(await post(path, body, type), `${path} ${status}`).toEqual({ status, wrong: [] })
  })

  it('is true to what programs of the staff get', async () => {
    const send = async (path: string, method: string, address: string, body?: object) => {
      const response = await desk.as('author', address, {
        method: method.toUpperCase(),
        ...(body && { body }),
      })
      const copy = response.clone()
      expect(await judge(operationOf(method, path), response)).toEqual([])
      return copy.json()
    }
    for (const slug of CONTENT_SLUGS) {
      const { doc } = await send(`/api/${slug}`, 'post', `/api/${slug}?draft=true&locale=en`, {
        title: `Described ${slug}`,
      })
      const at = `/api/${slug}/${doc.id}`
      const standing = await send('/api/{collection}/{id}/transitions', 'get', `${at}/transitions`)
      await send(`/api/${slug}/{id}`, 'patch', `${at}?draft=true&locale=en&expected=${standing.expected}`, {
        title: `Described ${slug} anew`,
      })
      await send(`/api/${slug}/{id}`, 'patch', `${at}?draft=true&locale=en&expected=${standing.expected}`, {
        title: '',
      })
      const path = '/api/{collection}/{id}/transitions/{name}'
      const now = await send('/api/{collection}/{id}/transitions', 'get', `${at}/transitions`)
      const items = [{ collection: slug, id: doc.id, transition: 'requestReview', expected: now.expected }]
      for (const query of ['?dryRun=true', ''])
        await send('/api/transitions', 'post', `/api/transitions${query}`, { items })
      await send(path, 'post', `${at}/transitions/requestReview`, { expected: now.expected })
      await send(path, 'post', `${at}/transitions/discardDraft`, { expected: now.expected })
    }
    const wrong = await fetch(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'nobody@example.eu', password: 'wrong' }),
    })
    expect(await judge(operationOf('post', '/api/users/login'), wrong)).toEqual([])
    await send('/api/users/logout', 'post', '/api/users/logout', {})
  })

  it('is true to what a service account gets', () =>
    askAsProgram({ desk, url: server.url, operationOf, judge, complaints }))

  it('has no operation that nobody asked here', () => {
    expect(operations.map(({ operationId }) => operationId).filter((id) => !asked.has(id))).toEqual([])
  })

  it('is served as it is committed, from the answers kept ready', async () => {
    const served = await (await visit('/api/openapi.json')).json()
    expect(served).toEqual({ ...description, servers: [{ url: server.url }] })
    await expect
      .poll(async () => (await visit('/api/openapi.json')).headers.get('cache-status'))
      .toBe('fora; hit')
  })

  it('can be read as a page that loads nothing and runs nothing', async () => {
    const page = await visit('/api/docs')
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; /,
    )
    expect(scoreOf(page).reasons).toMatchObject({ csp: 10, frames: 5 })
    const html = await page.text()
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)|\s(?:src|style|on\w+)=/)
    for (const { operationId } of operations) expect(html).toContain(`id="${operationId}"`)
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name)
    expect([...new Set(anchors)].filter((name) => !html.includes(`id="${name}"`))).toEqual([])
  })

  // Somebody else's program asks what nobody here thought of. It is installed from PyPI: only `npm run prove` does it.
  it.runIf(isProof)(
    unless(LONG_PROOF, 'has no operation that answers otherwise'),
    { timeout: 3_600_000 },
    () => {
      const accounts = path.join(server.dataDir, 'demo-accounts.json')
      const { status } = spawnSync(process.execPath, ['bench/schemathesis.mjs', server.url, accounts, '50'], {
        stdio: 'inherit',
      })
      expect(status).toBe(0)
    },
  )
})
