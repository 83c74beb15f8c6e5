import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { aPerson } from '../../support/aPerson'
import { getTestPayload } from '../../support/testPayload'

type Dates = { id: string; createdAt: string; updatedAt: string }

const COLLECTIONS = CONTENT_SLUGS

describe('a draft', () => {
  let payload: Payload
  let author: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    payload = await getTestPayload()
    author = await aPerson('author')
  })

  const draft = (collection: (typeof COLLECTIONS)[number], data: object) =>
    payload.create({
      collection,
      data: { title: 'A title', ...data },
      depth: 0,
      draft: true,
      locale: 'en',
      overrideAccess: false,
      user: author,
    })

  it.each(COLLECTIONS)(
    'of %s is saved with a title alone, and gets its address from it',
    async (collection) => {
      expect(await draft(collection, { title: `The ${collection} of 2005 (T5)` })).toMatchObject({
        slug: `the-${collection}-of-2005`,
        language: 'en',
        availableLanguages: ['en'],
      })
    },
  )

  it('was begun when it was begun, whatever its author says', async () => {
    const made = { createdAt: '1999-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' }
    const begun = new Date().toISOString()
    const { id } = await draft('forums', made)
    const as = { collection: 'forums', id, depth: 0, draft: true, locale: 'en', user: author } as const
    await payload.update({ ...as, data: made, overrideAccess: false })
    const rows = [
      await payload.db.findOne<Dates>({ collection: 'forums', where: { id: { equals: id } } }),
      await payload.findByID({ ...as, overrideAccess: false }),
    ]
    const at = (moment: string | undefined) => Date.parse(moment ?? '')
    for (const row of rows) {
      expect(at(row?.createdAt) >= at(begun) && at(row?.createdAt) < at(made.updatedAt)).toBe(true)
      expect(at(row?.updatedAt) >= at(begun) && at(row?.updatedAt) < at(made.updatedAt)).toBe(true)
    }
  })

  it.each(COLLECTIONS)('of %s is refused without a title', async (collection) => {
    await expect(draft(collection, { title: '' })).rejects.toThrow('Title')
  })

  it('keeps its address when the title changes', async () => {
    const { id } = await draft('forums', { title: 'Before' })
    const as = { collection: 'forums', id, draft: true, locale: 'en', user: author } as const
    expect((await payload.update({ ...as, data: { title: 'After' } })).slug).toBe('before')
  })

  const script = { linkType: 'custom', url: 'javascript:alert(1)' }
  const link = {
    type: 'link',
    version: 3,
    fields: script,
    children: [],
    direction: null,
    format: '',
    indent: 0,
  }
  const HIDDEN = { type: 'text', version: 1, text: 'x', format: 0, style: 'display: none' }
  const body = (child: object) => ({
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children: [child] },
  })
  it.each([
    ['an address with capitals', 'forums', { slug: 'A Forum' }, 'address'],
    ['an address of the site', 'pages', { slug: 'forums' }, 'belongs to the site'],
    ['a summary that is too long', 'forums', { summary: 'x'.repeat(251) }, 'Summary has 251 characters'],
    [
      'a link to a script',
      'forums',
      { body: body({ ...link, type: 'paragraph', version: 1, fields: undefined, children: [link] }) },
      'must begin with',
    ],
    [
      'a node that the site cannot show',
      'forums',
      { body: body({ type: 'block', version: 2 }) },
      'cannot show',
    ],
    [
      'words that are hidden in the editor',
      'forums',
      { body: body({ type: 'paragraph', version: 1, children: [HIDDEN] }) },
      'in block 1 (“x”), there is something that the editor neither writes nor shows: “style” (at root.children.0.children.0.style)',
    ],
    ['a website that is a script', 'forums', { website: 'javascript:alert(1)' }, 'Website'],
    ['a date that is none', 'forums', { established: { text: 'soon' } }, 'Established “soon” is not a date'],
    ['a date that is a number', 'forums', { established: { text: 5 } }, 'This must be text.'],
    [
      'an end before the beginning',
      'events',
      { starts: { text: '20 May 2007' }, ends: { text: '2007-05-19' } },
      'Ends “2007-05-19” comes before Starts “2007-05-20”',
    ],
    [
      'a time described from the end to the beginning',
      'forums',
      { describes: { from: { text: '2015' }, until: { text: '2014' } } },
      'comes before Describes the situation of “2015”',
    ],
    ['a country that is none', 'events', { place: { country: 'XX' } }, 'Country'],
    ['a time zone that is none', 'events', { timeZone: 'Mars/Base' }, 'Time zone'],
    ['a holder that Site does not list', 'roles', { holder: 'me' }, 'Choose one of its codes (commission'],
    ['a forum that does not exist', 'roles', { forum: '3f9a4c1e-0000-4000-8000-000000000000' }, 'Forum'],
    [
      'two files in one language',
      'documents',
      { files: [{ language: 'en' }, { language: 'en' }] },
      'same language',
    ],
  ] as const)('with %s is refused in words', async (_, collection, data, words) => {
    const refusal: unknown = await draft(collection, data).catch((error: unknown) => error)
    expect(JSON.stringify(refusal instanceof Error && 'data' in refusal ? refusal.data : null)).toContain(
      words,
    )
  })

  it.each([
    ['the title of a page', (id: string) => ({ value: id, label: 'A forum' })],
    ['a whole page', (id: string) => ({ value: { id, title: 'A forum', slug: 'a-forum' } })],
  ])('stores of %s that the picker of links adds its id alone', async (_, page) => {
    const target = (await draft('forums', { title: 'A forum' })).id
    const doc = { relationTo: 'forums', ...page(target) }
    const picked = { ...link, id: 'abc', fields: { id: 'abc', doc, linkType: 'internal', newTab: false } }
    const words = { type: 'text', version: 1, text: 'a forum', format: 0 }
    const paragraph = { type: 'paragraph', version: 1, children: [{ ...picked, children: [words] }] }
    const { id } = await draft('forums', { title: 'Links', body: body(paragraph) })
    const stored = await payload.findByID({ collection: 'forums', id, depth: 0, draft: true, locale: 'en' })
    expect(JSON.stringify(stored.body)).toContain(
      `"fields":{"doc":{"relationTo":"forums","value":"${target}"},"linkType":"internal","newTab":false}`,
    )
  })

  it.each([
    ['a year that a date is in', { starts: { text: 'May 2007' }, ends: { text: '2007' } }],
    ['the same day', { starts: { text: '20 May 2007' }, ends: { text: '20 May 2007' } }],
    ['the evening of the day', { starts: { text: '20 May 2007' }, ends: { text: '20 May 2007 18:00' } }],
    ['no beginning', { ends: { text: '2007' } }],
  ])('takes as an end %s', async (_, dates) => {
    expect((await draft('events', dates)).id).toBeTruthy()
  })

  it('keeps partial dates at their precision, and reads them in its own time zone', async () => {
    const { id, starts, ends } = await draft('events', {
      timeZone: 'Africa/Tunis',
      starts: { text: 'May 2007' },
      ends: { text: '20 January 2024 14:30' },
    }).then((event) => event as unknown as Record<'starts' | 'ends', unknown> & { id: string })
    expect(starts).toEqual({ text: '2007-05', value: '2007-05-01T00:00:00.000Z', precision: 'month' })
    expect(ends).toMatchObject({
      text: '2024-01-20T14:30',
      value: '2024-01-20T13:30:00.000Z',
      precision: 'time',
    })
    const as = { collection: 'events', id, draft: true, user: author } as const
    const moved = await payload.update({ ...as, data: { timeZone: 'UTC' } })
    expect(moved.ends).toMatchObject({ value: '2024-01-20T14:30:00.000Z' })
    const emptied = await payload.update({ ...as, data: { starts: { text: '' } } })
    expect(emptied.starts).toEqual({ text: null, value: null, precision: null })
    const given = await payload.update({
      ...as,
      data: { starts: { value: '2005-03-01T00:00:00.000Z', precision: 'year' } },
    })
    expect(given.starts).toMatchObject({ text: '2005', value: '2005-01-01T00:00:00.000Z' })
  })

  it('is seen from the other side of its relations', async () => {
    const forum = await draft('forums', { title: 'Parent' })
    const body_ = await draft('forums', { title: 'Body', parent: forum.id })
    const role = await draft('roles', { title: 'Role', forum: forum.id })
    const event = await draft('events', { title: 'Event', forums: [forum.id] })
    const document = await draft('documents', { title: 'Document', forums: [forum.id], event: event.id })
    const seen = await payload.findByID({
      collection: 'forums',
      id: forum.id,
      depth: 0,
      user: author,
      overrideAccess: false,
    })
    expect(seen.bodies?.docs).toEqual([body_.id])
    expect(seen.roles?.docs).toEqual([role.id])
    expect(seen.events?.docs).toEqual([event.id])
    expect(seen.documents?.docs).toEqual([document.id])
  })
})
