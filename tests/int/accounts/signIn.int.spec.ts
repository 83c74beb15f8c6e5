import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newToken } from '@/collections/Users/resetToken'
import { personWith, writePerson } from '@/workflow/ledgers/people'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

// Before anything of ours is loaded.
const hashes = await vi.hoisted(async () => (await import('../../support/countHashes')).countHashes())

const somebody = async () => {
  const payload = await getTestPayload()
  const [email, password] = [`${randomUUID()}@example.eu`, randomUUID()]
  const { id } = await payload.create({
    collection: 'users',
    data: { name: 'Somebody', email, password, staffRoles: ['author'] },
    depth: 0,
  })
  return { id, email, password }
}

/** A sign-in over HTTP from one source; a browser sends the cookie that it got. */
const signIn = (
  { email, password }: { email: string; password: string },
  { source = randomUUID(), cookie }: { source?: string; cookie?: string } = {},
) =>
  rest('/users/login', {
    ...{ isWhole: true, method: 'POST', body: { email, password } },
    headers: { 'x-fora-source': source, ...(cookie && { cookie }) },
  })

const deviceCookie = ({ headers }: { headers: Headers }): string => {
  const cookie = headers.getSetCookie().find((each) => each.startsWith('fora-device-'))
  return cookie?.split(';')[0] ?? ''
}
const times = <T>(count: number, act: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => act(n)))

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 20 })
afterEach(() => hashes.release())

/** Strangers who fill every place that there is for them, until they are released. */
const fullHouse = async (source?: string) => {
  hashes.hold()
  const refused: Awaited<ReturnType<typeof signIn>>[] = []
  const all = times(40, async () => {
    const answer = await signIn(
      { email: `${randomUUID()}@example.eu`, password: 'wrong' },
      source ? { source } : {},
    )
    if (answer.status === 429) refused.push(answer)
  })
  const empty = async () => {
    hashes.release()
    await all
  }
  return { refused, empty }
}

describe('signing in', () => {
  it('is refused in the language of the page, and whoever has to wait hears it there too', async () => {
    const headers = { 'x-fora-source': randomUUID(), 'accept-language': 'de' }
    const body = { email: `${randomUUID()}@example.eu`, password: 'wrong' }
    const first = await rest('/users/login', { method: 'POST', body, headers })
    expect(first.body.errors[0].message).toMatch(/^Die E-Mail-Adresse oder das Passwort ist falsch\./)
    for (let tries = 0; tries < 5; tries += 1) await rest('/users/login', { method: 'POST', body, headers })
    const last = await rest('/users/login', { method: 'POST', body, headers })
    expect([last.status, last.body.errors[0].message]).toEqual([
      429,
      expect.stringMatching(/^Von hier kamen/),
    ])
  })

  it('with an address that is too long for one is refused as any, and nothing is hashed for it', async () => {
    const source = randomUUID()
    const wrongly = (length: number) => signIn({ email: 'a'.repeat(length), password: 'wrong' }, { source })
    const longest = await wrongly(254)
    const before = hashes.all
    for (const { body, status } of await times(12, (n) => wrongly(255 + n * 5_000)))
      expect([status, body]).toEqual([401, longest.body])
    expect([before, hashes.all]).toEqual([hashes.all, before])
  })

  it('hashes two passwords at once at most, whatever is asked at the same time', async () => {
    const payload = await getTestPayload()
    const [person, other] = [await somebody(), await somebody()]
    const { email, password } = person
    hashes.hold()
    hashes.most = 0
    const all = Promise.all([
      times(20, () => signIn({ email: `${randomUUID()}@example.eu`, password: 'wrong' })),
      times(4, () => signIn(person)),
      times(4, () => payload.login({ collection: 'users', data: { email, password } })),
      times(2, somebody),
      payload.update({ collection: 'users', id: other.id, data: { password: randomUUID() } }),
    ])
    await until(() => expect(hashes.now).toBe(2))
    hashes.release()
    await all
    expect(hashes.most).toBe(2)
  })

  it('refuses who finds no place, before anything is hashed, and says when to come again', async () => {
    const before = hashes.all
    const { empty, refused } = await fullHouse()
    await until(() => expect(refused).toHaveLength(28))
    await until(() => expect(hashes.all - before).toBe(1))
    expect(refused[0]?.headers.get('retry-after')).toBe('3')
    expect(refused[0]?.body.errors[0]).toMatchObject({
      code: 'signInBusy',
      message: expect.stringContaining('Try again in 3 seconds'),
    })
    await empty()
    expect(hashes.all - before).toBe(12)
  })

  it('lets a browser in that is known, however many strangers wait', async () => {
    const person = await somebody()
    const cookie = deviceCookie(await signIn(person))
    const { empty, refused } = await fullHouse()
    await until(() => expect(refused).toHaveLength(28))
    expect((await signIn(person)).status).toBe(429)
    const known = signIn(person, { cookie })
    // Theirs is hashed beside the one of the strangers, eleven of whom still wait.
    await until(() => expect(hashes.now).toBe(2))
    await empty()
    expect((await known).status).toBe(200)
  })

  it('gives one source no more than half of the places', async () => {
    const person = await somebody()
    const { empty, refused } = await fullHouse('one')
    await until(() => expect(refused).toHaveLength(34))
    const elsewhere = signIn(person)
    await empty()
    expect((await elsewhere).status).toBe(200)
  })

  it('slows down who guesses, for that account and from there alone', async () => {
    const [person, colleague] = [await somebody(), await somebody()]
    const wrong = { ...person, password: 'wrong' }
    for (let n = 0; n < 5; n++) expect((await signIn(wrong, { source: 'office' })).status).toBe(401)
    const before = hashes.all
    const slowed = await signIn(person, { source: 'office' })
    expect(slowed.status).toBe(429)
    expect(slowed.body.errors[0].message).toContain('Try again in 10 minutes')
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(590)
    expect(hashes.all).toBe(before)
    expect((await signIn(colleague, { source: 'office' })).status).toBe(200)
    expect((await signIn(person, { source: 'home' })).status).toBe(200)
  })

  it('lets all staff in from elsewhere while one source guesses at every account', async () => {
    const people = [await somebody(), await somebody(), await somebody()]
    for (const person of people)
      for (let n = 0; n < 6; n++) await signIn({ ...person, password: 'wrong' }, { source: 'guesser' })
    for (const person of people) expect((await signIn(person, { source: 'elsewhere' })).status).toBe(200)
  })

  it('lets a known browser in from a source that guesses at its account', async () => {
    const person = await somebody()
    const cookie = deviceCookie(await signIn(person))
    for (let n = 0; n < 5; n++) await signIn({ ...person, password: 'wrong' }, { source: 'shared' })
    expect((await signIn(person, { source: 'shared' })).status).toBe(429)
    expect((await signIn(person, { source: 'shared', cookie })).status).toBe(200)
  })

  it('counts wrong passwords against the device that sends them, and takes its cookie back', async () => {
    const person = await somebody()
    const cookie = deviceCookie(await signIn(person))
    const wrong = { ...person, password: 'wrong' }
    const guesses: Awaited<ReturnType<typeof signIn>>[] = []
    for (let n = 0; n < 10; n++) guesses.push(await signIn(wrong, { source: 'a', cookie }))
    expect(guesses.map(({ status }) => status)).toEqual(Array(10).fill(401))
    expect(guesses[8]?.headers.getSetCookie()).toEqual([])
    expect(guesses[9]?.headers.getSetCookie()[0]).toContain('Expires=Thu, 01 Jan 1970')
    for (let n = 0; n < 5; n++) await signIn(wrong, { source: 'a', cookie })
    expect((await signIn(person, { source: 'a', cookie })).status).toBe(429)
  })

  it('answers the same for an address that nobody has, and hashes as much', async () => {
    const person = await somebody()
    const unknown = { email: `${randomUUID()}@example.eu`, password: 'wrong' }
    const ask = async (who: { email: string; password: string }) => {
      const source = randomUUID()
      const before = hashes.all
      const answers = []
      for (let n = 0; n < 6; n++) answers.push(await signIn(who, { source }))
      return { answers: answers.map(({ status, text }) => ({ status, text })), hashed: hashes.all - before }
    }
    expect(await ask({ ...person, password: 'wrong' })).toEqual(await ask(unknown))
  })

  it('writes nothing for a wrong password, and tells the audit log of guessing once', async () => {
    const payload = await getTestPayload()
    const person = await somebody()
    const write = vi.spyOn(payload.db, 'updateOne')
    for (let n = 0; n < 4; n++) await signIn({ ...person, password: 'wrong' }, { source: 'first' })
    expect(write).not.toHaveBeenCalled()
    write.mockRestore()
    for (const source of ['first', 'second'])
      for (let n = 0; n < 6; n++) await signIn({ ...person, password: 'wrong' }, { source })
    const rows = async () =>
      (
        await payload.find({
          collection: 'audit-log',
          where: { and: [{ documentId: { equals: person.id } }, { name: { equals: 'guessed' } }] },
        })
      ).totalDocs
    await until(async () => expect(await rows()).toBe(1))
  })

  it('slows down a session that guesses at its own password', async () => {
    const person = await somebody()
    const { token } = (await signIn(person)).body
    const change = (currentPassword: string) =>
      rest('/users/change-password', {
        method: 'POST',
        token,
        body: { currentPassword, newPassword: randomUUID() },
        headers: { 'x-fora-source': 'session' },
      })
    for (let n = 0; n < 15; n++) expect((await change('wrong')).status).toBe(401)
    expect((await change('wrong')).status).toBe(429)
  })

  it('spends a one-time link once, however often it is sent at the same time', async () => {
    const payload = await getTestPayload()
    const { token: link, hash, expiresAt } = newToken()
    const { id } = await somebody()
    const req = await createLocalReq({}, payload)
    const person = await personWith(req, id)
    if (!person) throw new Error('There is no such account.')
    await writePerson(req, person, { resetPasswordToken: hash, resetPasswordExpiration: expiresAt })
    const answers = await times(20, () =>
      rest('/users/reset-password', { method: 'POST', body: { token: link, password: randomUUID() } }),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 429 || status === 403)).toHaveLength(19)
  })

  it('has no locks that anybody could lift', async () => {
    expect((await rest('/users/unlock', { method: 'POST', body: { email: 'a@example.eu' } })).status).toBe(
      403,
    )
  })
})
