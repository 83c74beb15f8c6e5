import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { changeSite, confirmAs, proposeAs } from '../../support/desk/proposing'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'
import { signedIn } from '../../support/desk/signedIn'

const read = async () => (await rest('/globals/site?locale=en')).text

describe('the settings of the site', () => {
  beforeAll(async () => {
    await getTestPayload()
  })

  it('read the same each time, before anybody has changed them and after', async () => {
    const before = await read()
    expect(before).toContain('DG CONNECT')
    expect(await read()).toBe(before)
    await changeSite({ ...JSON.parse(before), owner: 'The owner' })
    const after = await read()
    expect(after).toContain('DG CONNECT')
    expect(await read()).toBe(after)
  })

  it('tell the units of the house to staff alone', async () => {
    await changeSite({ units: [{ name: 'Unit of the house' }] })
    const asked = ['?locale=en', '?locale=all&depth=2', '?locale=en&select[units]=true']
    for (const query of asked) expect((await rest(`/globals/site${query}`)).text).not.toMatch(/unit/i)
    const { token: author } = await signedIn('author')
    expect((await rest('/globals/site?locale=en', { token: author })).text).toContain('Unit of the house')
  })
})

describe('the settings of the site take two people:', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const post = (who: Who, path: string, body: unknown = {}) =>
    rest(path, { method: 'POST', body, token: desk.people[who].token })
  const propose = (who: Who, value: object, query = '') =>
    post(who, `/proposals${query}`, { kind: 'site', value })
  const upload = async (name: 'picture' | 'pdf') => {
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\nxref\ntrailer\n<<>>\n%%EOF\n')
    const file =
      name === 'picture'
        ? await aPicture()
        : { data: pdf, mimetype: 'application/pdf', name: 'secret.pdf', size: pdf.length }
    const { user } = desk.people.author
    return String((await desk.payload.create({ collection: 'media', data: {}, file, user })).id)
  }

  it('the public sees the old ones until a validator confirms, other languages stay, and it is in the log', async () => {
    await changeSite({ name: 'Old name' })
    const made = await propose('administrator', { name: 'Nouveau nom' }, '?locale=fr')
    expect(made).toMatchObject({ status: 201, body: { state: 'pending' } })
    expect((await rest('/globals/site?locale=fr')).text).not.toContain('Nouveau nom')
    const { proposals } = (await rest('/proposals/pending', { token: desk.people.validator.token })).body
    expect(proposals[0].lines).toEqual([
      { what: 'Name of the site (français)', from: 'none', to: 'Nouveau nom' },
    ])
    expect((await post('validator', `/proposals/${made.body.id}/confirm`)).status).toBe(200)
    expect((await rest('/globals/site?locale=fr')).body.name).toBe('Nouveau nom')
    expect((await rest('/globals/site?locale=en')).body.name).toBe('Old name')
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      limit: 1,
      sort: '-seq',
      where: { act: { equals: 'site' } },
    })
    expect(docs[0]).toMatchObject({
      actorId: desk.people.validator.id,
      details: { proposal: made.body.id, valueDigest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
  })

  it('who uploaded the logo does not confirm it', async () => {
    const both = await signedIn('author', 'validator')
    const logo = { collection: 'media', data: {}, file: await aPicture(), user: both.user } as const
    const image = String((await desk.payload.create(logo)).id)
    const { body } = await propose('administrator', { logo: { image, alt: 'Ours' } })
    const confirm = (token: string) =>
      rest(`/proposals/${body.id}/confirm`, { method: 'POST', body: {}, token })
    expect(await confirm(both.token)).toMatchObject({ status: 403, body: { errors: [{ code: 'fourEyes' }] } })
    expect((await confirm(desk.people.validator.token)).status).toBe(200)
    await changeSite({ logo: { image: null } })
  })

  it('no file but a picture becomes the logo, and a picture only once a second person has confirmed it', async () => {
    const isPublic = async (id: string) => (await rest(`/media/${id}?locale=en`)).status === 200
    for (const image of [await upload('pdf'), 'nope', '0'.repeat(24)]) {
      const { status } = await propose('administrator', { logo: { image, alt: 'x' } })
      expect(status).toBe(422)
      if (image.length > 24) expect(await isPublic(image)).toBe(false)
    }
    const picture = await upload('picture')
    const { body } = await propose('administrator', { logo: { image: picture, alt: 'A field' } })
    expect(await isPublic(picture)).toBe(false)
    const { proposals } = (await rest('/proposals/pending', { token: desk.people.validator.token })).body
    expect(proposals[0].lines).toContainEqual(
      expect.objectContaining({ what: 'Logo: Image', from: 'none', file: picture }),
    )
    expect((await post('validator', `/proposals/${body.id}/confirm`)).status).toBe(200)
    expect(await isPublic(picture)).toBe(true)
    await changeSite({ name: 'Fora' })
    expect(await isPublic(picture)).toBe(true)
    await changeSite({ logo: { image: null } })
    expect(await isPublic(picture)).toBe(false)
  })

  it('words that the form would refuse are refused when they are proposed', async () => {
    for (const value of [
      { name: 'x'.repeat(101) },
      { contact: { email: 'no address' } },
      { contact: 7, name: 8 },
    ])
      expect((await propose('administrator', value)).status, JSON.stringify(value)).toBe(422)
    expect((await propose('administrator', [] as object)).status).toBe(400)
  })

  it('a setting that there is not is named, with the nearest, and so is one within another', async () => {
    const answer = await propose('administrator', {
      ...{ license: { name: 'CC0' }, contact: { mail: 'a@b.example' }, holders: [{ kode: 'x', name: 'X' }] },
      ...{ globalType: 'site', createdAt: 'then', updatedAt: 'now', id: 'site' },
    })
    expect([answer.status, answer.body.errors]).toMatchObject([
      422,
      [
        { code: 'column', path: 'license', message: 'There is no "license" here. Did you mean "licence"?' },
        { code: 'column', path: 'contact.mail', message: expect.stringContaining('"email"') },
        { code: 'column', path: 'holders.0.kode', message: expect.stringContaining('"code"') },
      ],
    ])
  })

  it('words are cleaned of what nobody sees, whoever reads them; a name of nothing to see is none', async () => {
    await changeSite({
      name: '\u202eEvil \u2066site\u200b',
      contact: { email: 'contact@fora.example', link: null },
      licence: { name: 'CC\u001b BY' },
    })
    const { body } = await rest('/globals/site?locale=en')
    expect([body.name, body.licence.name]).toEqual(['Evil site', 'CC BY'])
    await changeSite({ name: '\u200b\u3164' })
    expect((await rest('/globals/site?locale=en')).body.name ?? '').toBe('')
    await changeSite({ name: 'Fora' })
  })

  it('lists without end are refused by their name and number, before any row is looked at', async () => {
    const units = Array.from({ length: 2_000 }, () => ({ name: 5 }))
    const { status, text } = await propose('administrator', { units })
    expect([status, text]).toEqual([
      422,
      expect.stringContaining('Units has 2000 entries: keep 200 at most.'),
    ])
  })

  it('rows that are proposed under one id twice, or under a number, are rows of their own', async () => {
    const units = [
      { id: 'same', name: 'One' },
      { id: 'same', name: 'Two' },
      { id: 7, name: 'Three' },
    ]
    await changeSite({ units })
    const { token } = desk.people.author
    const { body } = await rest('/globals/site?locale=en', { token })
    expect(body.units.map(({ name }: { name: string }) => name)).toEqual(['One', 'Two', 'Three'])
    expect(new Set(body.units.map(({ id }: { id: string }) => id)).size).toBe(3)
  })

  it('administrators alone propose, validators alone confirm, and nobody their own', async () => {
    expect((await propose('validator', { name: 'x' })).status).toBe(403)
    const both = await signedIn('administrator', 'validator')
    const { proposal } = await proposeAs(both.user, { kind: 'site', value: { name: 'Alone' } })
    await expect(confirmAs(both.user, proposal.id)).rejects.toMatchObject({ data: { code: 'fourEyes' } })
    expect((await post('administrator', `/proposals/${proposal.id}/confirm`)).status).toBe(403)
  })

  it('of two proposals for the same settings, the second is stale', async () => {
    const other = await signedIn('administrator')
    const first = await proposeAs(desk.people.administrator.user, { kind: 'site', value: { name: 'First' } })
    const second = await proposeAs(other.user, { kind: 'site', value: { name: 'Second' } })
    const answers = await Promise.allSettled([
      confirmAs(desk.people.validator.user, first.proposal.id),
      confirmAs(desk.people.second.user, second.proposal.id),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = answers.find(({ status }) => status === 'rejected')
    expect(refused).toMatchObject({ reason: { status: 409 } })
  })

  it('no other path changes them', async () => {
    const before = await read()
    for (const who of ['administrator', 'validator', 'reader'] as const) {
      for (const path of ['/globals/site', '/globals/site?draft=true', '/globals/site?locale=fr'])
        expect((await post(who, path, { name: 'Slipped' })).status, who).toBe(403)
      const { user } = desk.people[who]
      for (const as of [{ user, overrideAccess: false }, { user }, {}])
        await expect(
          desk.payload.updateGlobal({ slug: 'site', data: { name: 'Slipped' }, ...as }),
        ).rejects.toMatchObject({ status: 403 })
    }
    expect(await read()).toBe(before)
  })
})
