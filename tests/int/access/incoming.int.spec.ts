import { createLocalReq, type FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { MOST_ENTRIES } from '@/lib/sizeProblem'
import { mostOf } from '@/fields/incoming'
import { MOST_NODES } from '@/lib/nodesProblem'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'

/** What comes in by any write path, before Payload walks through it. */
describe('what comes in', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const forum = (data: object) =>
    desk.payload.create({
      ...{ collection: 'forums', depth: 0, draft: true, locale: 'en', overrideAccess: false },
      user: desk.people.author.user,
      data: { title: 'A forum', ...data } as { title: string },
    })
  const refusalOf = async (attempt: Promise<unknown>) => {
    const error: unknown = await attempt.then(
      () => null,
      (reason: unknown) => reason,
    )
    return (error as { data?: { errors?: { path: string; message: string }[] } } | null)?.data?.errors
  }

  it('has a bound in every list that people fill', () => {
    const { collections, globals } = desk.payload.config
    const unbounded = (fields: FlattenedField[], path: string): string[] =>
      fields.flatMap((field) => {
        const here = `${path}.${field.name}`
        // A join and what is computed take nothing.
        if (field.type === 'join' || ('virtual' in field && field.virtual)) return []
        const isList =
          field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany)
        const inner = 'flattenedFields' in field ? unbounded(field.flattenedFields, here) : []
        // The admin's forms, too, may hold as many.
        return isList && (mostOf(field) ?? Infinity) > MOST_ENTRIES ? [here, ...inner] : inner
      })
    const LEDGERS = [
      'records',
      'audit-log',
      'editions',
      'change-notes',
      'contributions',
      'outbox',
      'listings',
      'search-index',
    ]
    const filled = [...collections, ...globals].filter(
      ({ slug }) => !LEDGERS.includes(slug) && !slug.startsWith('payload-'),
    )
    expect(filled.length).toBeGreaterThan(6)
    // Payload's own list of the devices on which a person is signed in.
    expect(filled.flatMap(({ flattenedFields, slug }) => unbounded(flattenedFields, slug))).toEqual([
      'users.sessions',
    ])
  })

  it('is refused with more rows than the list may have, by its name and number, before any row is looked at', async () => {
    const areas = Array.from({ length: 2_000 }, () => ({ name: 5 }))
    expect(await refusalOf(forum({ areas }))).toEqual([
      { path: 'areas', message: 'Areas of work has 2000 entries: keep 50 at most.' },
    ])
    const repeated = Array.from({ length: 1_000 }, () => 'political')
    expect((await refusalOf(forum({ dimensions: repeated })))?.[0]?.message).toMatch(/has 1000 entries/)
    const { id } = await forum({ areas: areas.slice(0, 50).map((_, index) => ({ name: `Area ${index}` })) })
    expect((await desk.payload.findByID({ collection: 'forums', id, draft: true })).areas).toHaveLength(50)
    const req = await createLocalReq({ user: desk.people.author.user }, desk.payload)
    const change = desk.payload.update({
      ...{ collection: 'forums', id, draft: true, locale: 'en', overrideAccess: false, req },
      data: { areas: areas.map(() => ({ name: 'x' })) },
    })
    expect((await refusalOf(change))?.[0]?.path).toBe('areas')
  })

  it('is refused as a rich text with parts without end, however they are nested', async () => {
    const { root } = aText('Words')
    const [paragraph] = root.children
    const wide = { root: { ...root, children: Array.from({ length: MOST_NODES }, () => paragraph) } }
    expect((await refusalOf(forum({ body: wide })))?.[0]).toEqual({
      path: 'body',
      message: expect.stringMatching(new RegExp(`more than ${MOST_NODES} parts`)) as string,
    })
    let deep: object = { ...paragraph }
    for (let count = 0; count < 3_000; count++) deep = { type: 'quote', version: 1, children: [deep] }
    const nested = { root: { ...root, children: [deep] } }
    expect((await refusalOf(forum({ body: nested })))?.[0]?.message).toMatch(/nested too deeply/)
  })

  it('is cleaned of what nobody sees, in every text and on every path', async () => {
    const { id } = await forum({
      title: '\u202eEvil\0 \u001b[1mforum\u2069\u200b\nof\ttwo',
      summary: 'Seen\u0007 by \ufeffall',
      areas: [{ name: 'Ra\u200bdio', text: 'One\r\ntwo\u2028three' }],
      body: aText('Wo\u202erds\u0000'),
      meta: { title: '\u2066x\u2069' },
    })
    const saved = await desk.payload.findByID({ collection: 'forums', id, draft: true, locale: 'en' })
    expect(saved).toMatchObject({
      title: 'Evil [1mforum of two',
      summary: 'Seen by all',
      meta: { title: 'x' },
    })
    expect(saved.areas?.[0]).toMatchObject({ name: 'Radio', text: 'One\ntwo\nthree' })
    expect(JSON.stringify(saved.body)).toContain('"Words"')
  })

  it('keeps what a script needs, and takes a title of nothing to see for none', async () => {
    const title = 'می‌خواهم 👩‍💻 l’été — Ω'
    const { id } = await forum({ title })
    expect((await desk.payload.findByID({ collection: 'forums', id, draft: true, locale: 'en' })).title).toBe(
      title,
    )
    for (const nothing of ['\u200b\u200d\ufeff', ' \u00a0\u3000', '\u2800\u3164', '\u202e'])
      expect((await refusalOf(forum({ title: nothing })))?.[0]?.message).toMatch(/Title is missing/)
  })
})
