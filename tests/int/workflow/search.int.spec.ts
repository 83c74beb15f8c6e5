import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { completeSearch } from '@/workflow/ledgers/searchIndex'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

type Answer = {
  results: { id: string; title: string; state: string; address: string; excerpt: string; kind: string }[]
  errors: { path?: string; code: string; message: string }[]
}

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})

/** A word that no other test has written. */
const aWord = () => `w${randomBytes(6).toString('hex')}`

const search = async (query: string, who: 'author' | 'reviewer' | 'translator' | null = 'author') => {
  const answer = await rest(`/search?${query}`, who ? { token: desk.people[who].token } : {})
  return { ...answer, ...(answer.body as Answer) }
}
const found = async (q: string) => (await search(`q=${encodeURIComponent(q)}`)).results.map(({ id }) => id)

const aForum = async (data: object) => {
  const forum = await desk.payload.create({
    ...{ ...desk.as('author'), collection: 'forums', draft: true, overrideAccess: false },
    data: { title: 'A forum', ...data },
  })
  return String(forum.id)
}

describe('a search of the desk', () => {
  it('tells of texts by their names, as far as there are any, and of nothing to strangers', async () => {
    const word = aWord()
    const forum = await aForum({ title: `Named ${word}`, acronym: 'NMD' })
    const nowhere = 'forums/000000000000000000000000'
    const named = await search(`texts=forums/${forum},${nowhere}`)
    expect(named.results).toEqual([
      expect.objectContaining({ id: forum, title: `Named ${word}`, acronym: 'NMD', state: 'draft' }),
    ])
    expect((await search(`texts=forums/${forum}`, null)).status).toBe(401)
    const many = await search(`texts=${Array.from({ length: 101 }, () => nowhere).join(',')}`)
    expect([many.status, many.errors[0]?.path]).toEqual([400, 'texts'])
  })

  it('finds a text by its acronym, its title, its address and its words, the name before the rest', async () => {
    const union = await aForum({
      title: 'International Zzelecommunication Union',
      acronym: 'IZU',
      slug: 'international-zzelecommunication-union-of-geneva',
      summary: 'It looks after wavelengths for everybody’s agreements.',
      areas: [{ name: 'Radiocommunication', text: 'Satellites' }],
    })
    const about = await desk.write('author', {
      title: 'What we do in Geneva',
      body: aText('Our colleagues in the IZU negotiate the Zzelecommunication rules with Öresund.'),
    })
    expect(await found('izu')).toEqual([union, about])
    expect(await found('IZ')).toEqual([union])
    expect(await found('zzelecom inter')).toEqual([union])
    expect(await found('international-zzelecommunication-union-of-geneva')).toEqual([union])
    expect(await found('wavelength agreement izu')).toEqual([union])
    expect(await found('satellites izu')).toEqual([union])
    // Long words: by their first letters one finds more than what one asks for.
    expect(await found('zzelecommunication')).toEqual([union, about])
    expect(await found('zzelecommunicatzz')).toEqual([])
    expect(await found('oresund negotiate')).toEqual([about])
    expect(await found('izu geneva')).toEqual([union, about])
    expect(await found('izu nothing-of-the-kind')).toEqual([])

    const [first, second] = (await search('q=izu')).results
    expect(first).toMatchObject({
      ...{ collection: 'forums', kind: 'Forum', title: 'International Zzelecommunication Union' },
      ...{ acronym: 'IZU', state: 'draft', language: 'en', excerpt: expect.stringContaining('wavelengths') },
      address: `/admin/collections/forums/${union}?locale=en`,
    })
    expect(second?.excerpt).toContain('colleagues in the IZU negotiate')
    const [asReviewer] = (await search('q=izu', 'reviewer')).results
    expect(asReviewer?.address).toBe(`/admin/collections/forums/${union}/review?locale=en`)
    expect((await search('q=izu&in=pages,events')).results.map(({ id }) => id)).toEqual([about])
    expect((await search('q=izu&limit=1')).results).toHaveLength(1)
  })

  it('finds the one text that has both of two words that many have', async () => {
    const [one, other] = ['Zzwidely', 'Zzcommonly']
    const rows: string[] = []
    for (let number = 0; number < 140; number++) {
      const terms = [(number % 2 ? one : other).toLowerCase(), 'said']
      const row = { key: `pages/of-many-${number}`, collection: 'pages', documentId: `of-many-${number}` }
      const said = { acronyms: '', titles: '', words: terms.join(' '), text: '', digest: '', format: 1 }
      const { id } = await desk.payload.db.create({
        collection: 'search-index',
        data: { ...row, ...said, terms },
      })
      rows.push(String(id))
    }
    const both = await desk.write('author', { title: 'One of many', body: aText(`${one} and ${other} said`) })
    expect(await found(`${one} ${other}`)).toEqual([both])
    expect(await found(`said ${other} ${one}`)).toEqual([both])
    expect((await search(`q=${one}+${other}&in=events`)).results).toEqual([])
    await desk.payload.db.deleteMany({ collection: 'search-index', where: { id: { in: rows } } })
  })

  it('finds what is saved and no more what was there before, in every state', async () => {
    const [before, after, later] = [aWord(), aWord(), aWord()]
    const id = await desk.write('author', { body: aText(before) })
    expect(await found(before)).toEqual([id])
    await desk.save('author', id, { body: aText(after) })
    expect([await found(before), await found(after)]).toEqual([[], [id]])
    await desk.publish(id)
    expect((await search(`q=${after}`)).results[0]).toMatchObject({ state: 'published' })
    await desk.save('author', id, { body: aText(later) })
    expect([await found(after), await found(later)]).toEqual([[], [id]])
    await desk.act('author', 'discardDraft', id)
    expect([await found(after), await found(later)]).toEqual([[id], []])
    await desk.act('validator', 'archive', id, { reason: 'It is over.', notice: 'It is over.' })
    expect((await search(`q=${after}`)).results[0]).toMatchObject({ state: 'archived' })
  })

  it('finds nothing in the trash, and what was taken out of it again', async () => {
    const word = aWord()
    const id = await desk.write('author', { title: word })
    await desk.act('author', 'discardDraft', id)
    expect(await found(word)).toEqual([])
    const row = await desk.payload.db.findOne({
      collection: 'search-index',
      where: { documentId: { equals: id } },
    })
    expect(JSON.stringify(row)).not.toContain(word)
    const { token } = desk.people.author
    await rest(`/pages/${id}?trash=true&draft=true&locale=en`, {
      ...{ method: 'PATCH', body: { deletedAt: null }, token },
    })
    expect(await found(word)).toEqual([id])
    await desk.payload.delete({ collection: 'pages', id })
    expect(await found(word)).toEqual([])
  })

  it('finds a restored version, and a copy', async () => {
    const [first, second] = [aWord(), aWord()]
    const id = await desk.write('author', { body: aText(first) })
    await desk.save('author', id, { body: aText(second) })
    const { docs } = await desk.payload.findVersions({
      ...{ collection: 'pages', sort: 'createdAt', limit: 1, where: { parent: { equals: id } } },
    })
    const { token } = desk.people.author
    await rest(`/pages/versions/${docs[0]?.id}?locale=fr`, { method: 'POST', token })
    expect([await found(first), await found(second)]).toEqual([[id], []])
    const copy = await rest(`/pages/${id}/duplicate?draft=true&locale=en`, {
      method: 'POST',
      body: {},
      token,
    })
    expect((await found(first)).toSorted()).toEqual(
      [id, (copy.body as { doc: { id: string } }).doc.id].toSorted(),
    )
  })

  it('answers nobody but staff, and keeps its answers out of every cache', async () => {
    expect((await search('q=anything', null)).status).toBe(401)
    expect((await search('nothing', null)).status).toBe(401)
    const { status, headers } = await search('q=anything', 'translator')
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })

  it.each([
    ['', 'q'],
    ['q=', 'q'],
    ['q=…', 'q'],
    [`q=${'a'.repeat(101)}`, 'q'],
    ['q=a+b+c+d+e+f+g', 'q'],
    ['q=a&limit=0', 'limit'],
    ['q=a&limit=21', 'limit'],
    ['q=a&limit=many', 'limit'],
    ['q[0]=a', 'q'],
  ])('names what is wrong with “%s”', async (query, path) => {
    const { status, errors } = await search(query)
    expect([status, errors[0]?.path]).toEqual([400, path])
    expect(errors[0]?.message).toMatch(new RegExp(`^${path} (is|has) `))
  })

  it('of one person runs two at once: whoever asks without end keeps nobody else waiting', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => search('q=page')))
    const others = await search('q=page', 'reviewer')
    expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    expect(many.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(2)
    expect(others.status).toBe(200)
    expect((await search('q=page')).status).toBe(200)
  })

  it('finds all again when rows were missing, and writes none that are there', async () => {
    const word = aWord()
    const id = await desk.write('author', { title: word })
    await completeSearch(desk.payload)
    expect(await completeSearch(desk.payload)).toBe(0)
    writesPastTheWorkflow()
    await desk.payload.db.deleteOne({ collection: 'search-index', where: { documentId: { equals: id } } })
    expect(await found(word)).toEqual([])
    expect(await completeSearch(desk.payload)).toBe(1)
    expect(await found(word)).toEqual([id])
  })
})
