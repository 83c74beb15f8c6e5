import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/(payload)/api/catalog.jsonld/route'
import { drain } from '@/cache/outbox'
import { changeSite, proposeAs } from '../../support/desk/proposing'
import { signedIn } from '../../support/desk/signedIn'
import { getTestPayload } from '../../support/testPayload'

const ask = (query = '') =>
  GET(new Request(`http://127.0.0.1:3000/api/catalog.jsonld${query}`), { params: Promise.resolve({}) })
const now = async () => {
  // As each process follows what was changed.
  await drain(await getTestPayload())
  return (await ask()).text()
}

describe('the catalogue of data sets', () => {
  beforeAll(async () => {
    await getTestPayload()
  })

  it('names the owner, the contact and the licence of the settings, as soon as they are changed', async () => {
    await changeSite({
      ...{
        owner: 'The old owner',
        contact: { email: 'fora@example.eu', link: 'https://example.eu/contact' },
      },
      licence: { name: 'CC0', link: 'https://example.eu/cc0' },
    })
    const before = await now()
    for (const words of ['The old owner', 'mailto:fora@example.eu', 'https://example.eu/cc0'])
      expect(before).toContain(words)
    expect(await now()).toBe(before)
    await changeSite({ owner: 'The new owner' })
    const after = await now()
    expect(after).toContain('The new owner')
    expect(after).not.toContain('The old owner')
  })

  it('knows nothing of what is only proposed, nor of what only staff read', async () => {
    await changeSite({ units: [{ name: 'Unit of the house' }] })
    const { user } = await signedIn('administrator')
    await proposeAs(user, { kind: 'site', value: { owner: 'An owner that is proposed' } })
    const catalogue = await now()
    expect(catalogue).not.toContain('Unit of the house')
    expect(catalogue).not.toContain('that is proposed')
  })

  it('is JSON-LD with a tag, and takes no parameter', async () => {
    const answer = await ask()
    expect(answer.headers.get('content-type')).toBe('application/ld+json')
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect((await ask('?locale=fr')).status).toBe(400)
  })
})
