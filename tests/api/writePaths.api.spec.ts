import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { z } from 'zod'
import { atTheDesk, type HttpDesk } from '../support/http/atTheDesk'
import { callServerFunction } from '../support/http/callServerFunction'
import { publicFace } from '../support/http/publicFace'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { aTarget, SECRET } from '../support/writePaths/aTarget'
import { form } from '../support/writePaths/form'
import { graphqlAttempts } from '../support/writePaths/graphqlAttempts'
import { nestedAttempts, powerAttempts, settingsAttempts } from '../support/writePaths/ownAttempts'
import { restAttempts } from '../support/writePaths/restAttempts'
import { copyAttempts, otherCalls, scheduleAttempts } from '../support/writePaths/serverFunctionAttempts'
import { STRANGE_HEADERS } from '../support/writePaths/strangeHeaders'
import { SLIPPED, type Attempt, type Call, type Someone, type Target } from '../support/writePaths/Target'

const PEOPLE = ['author', 'reviewer', 'validator', 'administrator', 'visitor'] as const

/** The numbers are those of the list of write paths that Payload offers. */
const PATHS: Record<string, (target: Target, who: Someone) => (Attempt | Call)[]> = {
  ...restAttempts,
  '8 the server function that schedules a publication': scheduleAttempts,
  '9 the server function that copies one language over another': copyAttempts,
  '13 GraphQL mutations': graphqlAttempts,
  'writes through other documents': nestedAttempts,
  'permissions that others must give': powerAttempts,
  'settings, and what Payload keeps': settingsAttempts,
}

let server: TestServer
let desk: HttpDesk
let target: Target
let before: Record<string, string>

/** What is looked at after each attempt: the documents aimed at, the lists that show them, the files. */
const shown = ({ forum, secret, slug, media, hidden }: Target) => [
  ...[`/api/forums/${forum}?depth=2`, `/api/forums/${secret}`, `/api/media/${media}`, `/api/media/${hidden}`],
  ...['forums', 'roles', 'media'].map((collection) => `/api/${collection}?limit=100`),
  ...['/api/globals/site', '/api/media/file/public.png', '/api/media/file/hidden.png'],
  ...[`/forums/${slug}_en`, '/forums/igf_en', '/slipped_en', '/index_en', '/forums_en', '/roles_en'],
]
/** What is looked at when all attempts were made. */
const everything = (aim: Target) => [
  ...shown(aim),
  ...CONTENT_SLUGS.map((name) => `/api/${name}?limit=50&depth=1`),
  ...[`/forums/${aim.slug}_de`, '/forums_fr', '/events_en', '/documents_en', '/sitemap/forums-1.xml'],
]
const faceOf = (addresses: readonly string[]) => publicFace(server.url, addresses)

beforeAll(async () => {
  server = await startSeededServer({ env: { GRAPHQL: 'on', LOG_LEVEL: 'fatal' } })
  desk = await atTheDesk(server)
  target = await aTarget(desk)
  await faceOf(everything(target)) // the first answer of a page is the one that fills the cache
  before = await faceOf(everything(target))
})
afterAll(() => server.remove())

const roleOf = (who: Someone) => (who === 'visitor' ? null : who)

const send = async (who: Someone, attempt: Attempt | Call) => {
  if ('address' in attempt) return desk.as(roleOf(who), attempt.address, attempt)
  const role = roleOf(who)
  return callServerFunction(server.url, { ...attempt, token: role ? await desk.tokenOf(role) : undefined })
}

/** What was not refused. GraphQL and server functions say a refusal in the body, not in the status. */
async function accepted(who: Someone, attempts: readonly (Attempt | Call)[]): Promise<string[]> {
  const done: string[] = []
  for (const attempt of attempts) {
    const response = await send(who, attempt)
    const answer = await response.text()
    const isRefused = response.status >= 400 || /"errors":\[|^\d+:(E|\{"error":)/m.test(answer)
    if (!isRefused) done.push(`${JSON.stringify(attempt)}: ${response.status} ${answer}`)
  }
  return done
}

describe('what the public reads, over HTTP from the built server,', () => {
  const each = Object.keys(PATHS).flatMap((name) => PEOPLE.map((who) => [name, who] as const))
  it.each(each)('is not changed by %s, tried by the %s', async (name, who) => {
    const done = await accepted(who, PATHS[name]?.(target, who) ?? [])
    // An author may save drafts; nothing of them is public.
    if (who !== 'author') expect(done).toEqual([])
    expect(before).toMatchObject(await faceOf(shown(target)))
  })

  it.each(['2 update', '6 duplicate'])(
    'is not changed although an author’s attempts arrive, as drafts: %s',
    async (name) => {
      expect(await accepted('author', PATHS[name]?.(target, 'author') ?? [])).not.toEqual([])
    },
  )

  it('is scheduled, or copied from language to language, by nobody, the author included', async () => {
    expect(await accepted('author', [...scheduleAttempts(target), ...copyAttempts(target)])).toEqual([])
  })

  it.each(PEOPLE)('is not changed, and no draft shown, by other server functions: the %s', async (who) => {
    for (const call of otherCalls(target)) {
      const answer = await (await send(who, call)).text()
      if (who === 'visitor') expect(answer, call.name).not.toContain(SECRET)
    }
    expect(before).toMatchObject(await faceOf(shown(target)))
  })

  it('was not changed by anybody who gave themselves a permission', async () => {
    const { people } = target
    for (const role of ['author', 'reviewer', 'validator', 'administrator'] as const) {
      const person = await (await desk.as('administrator', `/api/users/${people[role]}`)).json()
      expect(person).toMatchObject({ staffRoles: [role] })
      expect(person.deactivatedAt ?? null).toBeNull()
    }
  })

  it('is the same when the caches are emptied after all of that, and strangers fill them', async () => {
    // A change of the settings empties every page’s cache; the units are not shown to the public.
    const body = { kind: 'site', value: { units: [{ name: 'Some unit' }] } }
    const proposed = await desk.as('administrator', '/api/proposals', { method: 'POST', body })
    const { id } = z.object({ id: z.string() }).parse(await proposed.json())
    const { status } = await desk.as('validator', `/api/proposals/${id}/confirm`, {
      method: 'POST',
      body: {},
    })
    expect(status).toBe(200)
    for (const headers of STRANGE_HEADERS) {
      for (const address of everything(target)) await desk.as(null, address, { headers })
    }
    await faceOf(everything(target))
    const site = { '/api/globals/site': expect.any(String) } // it says when it was saved
    expect(await faceOf(everything(target))).toEqual({ ...before, ...site })
    for (const address of everything(target)) {
      const answer = await (await fetch(server.url + address)).text()
      expect(answer, address).not.toMatch(new RegExp(`${SLIPPED}|${SECRET}`))
    }
  })
})

const Refused = z.object({ errors: z.array(z.object({ code: z.string() })) })

describe('a file', () => {
  it('is given out at one address only, which knows when it is withdrawn', async () => {
    const resized = `/_next/image?url=${encodeURIComponent('/api/media/file/public.png')}&w=96&q=75`
    expect((await desk.as(null, '/api/media/file/public.png')).status).toBe(200)
    expect((await desk.as(null, resized)).status).toBe(404)
  })

  const SLUG = 'council-of-europe'
  const upload = async (name: string) => {
    const body = form({ credit: 'EU' }, name)
    const answer = await (await desk.as('author', '/api/media', { method: 'POST', body })).json()
    return z.object({ doc: z.object({ id: z.string(), filename: z.string() }) }).parse(answer).doc
  }
  const validatedWith = async (image: string) => {
    const answer = await (await desk.as(null, `/api/forums?where[slug][equals]=${SLUG}`)).json()
    const { id } = z.object({ docs: z.tuple([z.object({ id: z.string() })]) }).parse(answer).docs[0]
    await desk.save(id, { illustration: { image, alt: 'A field' } })
    await desk.approve(id)
    return id
  }
  const publish = (id: string) => desk.perform('author', id, 'publish')

  it('swapped between `validate` and `publish` is not published: 409', async () => {
    const { id: image, filename } = await upload('swapped')
    const id = await validatedWith(image)
    const addresses = [`/api/forums/${id}?depth=2`, `/forums/${SLUG}_en`, `/api/media/file/${filename}`]
    const face = await faceOf(addresses)
    const file = path.join(server.dataDir, 'media', filename)
    const bytes = readFileSync(file)

    writeFileSync(file, 'Something else')
    const refused = await publish(id)
    expect(refused.status).toBe(409)
    expect(Refused.parse(await refused.json()).errors[0]?.code).toBe('fileChanged')
    expect(await faceOf(addresses)).toEqual(face)

    writeFileSync(file, bytes)
    expect((await publish(id)).status).toBe(200)
    expect((await desk.as(null, `/api/media/file/${filename}`)).status).toBe(200)
  })
})
