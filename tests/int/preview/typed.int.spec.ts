import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { getTyped } from '@/contentTypes/preview'
import type { Locale } from '@/i18n/locales'
import { aPicture } from '../../support/aPicture'
import { aPublicDocument } from '../../support/aPublicDocument'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { signedIn } from '../../support/desk/signedIn'

type Typed = Record<string, unknown>

describe('the page of what is typed', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const shown = (
    token: string | null,
    place: { collection: string; id: string; locale?: Locale },
    typed: Typed,
  ) =>
    getTyped({
      ...{ locale: 'en', ...place, typed },
      headers: new Headers(token ? { Authorization: `JWT ${token}` } : {}),
    })
  const asAuthor = (place: { collection: string; id: string; locale?: Locale }, typed: Typed) =>
    shown(desk.people.author.token, place, typed)

  it('shows it as it would be if it were saved, and saves nothing', async () => {
    const id = await desk.write('author', { title: 'As saved' })
    const state = async () => ({ ...(await desk.load(id)), ledgers: await ledgersOf(desk.payload, id) })
    const before = await state()
    const typed = { title: ' As typed\u200b ', body: aText('Typed words'), placement: null }
    const found = await asAuthor({ collection: 'pages', id }, typed)
    expect(found).toMatchObject({ kind: 'page', view: { page: { bodyHtml: '<p>Typed words</p>' } } })
    expect(found.kind === 'page' && found.view.page.title).toMatch(/As typed/)
    expect(await state()).toEqual(before)
  })

  it('with dates, relations and pictures that nobody has saved; of other texts, those that are public', async () => {
    const { id } = await desk.payload.create({
      ...{ ...desk.as('author'), collection: 'events', draft: true, data: { title: 'A meeting' } },
    })
    const place = { collection: 'events', id: String(id) }
    const open = await aPublicDocument(desk.payload, 'forums', { title: 'Open', slug: randomUUID() })
    const secret = await desk.payload.create({
      ...{ ...desk.as('author'), collection: 'forums', draft: true, data: { title: 'Secret' } },
    })
    const picture = await desk.payload.create({
      ...{ collection: 'media', data: {}, overrideAccess: false, user: desk.people.author.user },
      file: await aPicture({ name: 'typed.png', format: 'png' }),
    })
    const found = await asAuthor(place, {
      title: 'A meeting',
      starts: { text: '20 May 2031' },
      forums: [open, String(secret.id)],
      illustration: { image: picture.id, alt: 'A field', caption: 'Green' },
    })
    expect(found).toMatchObject({
      kind: 'page',
      view: {
        page: {
          starts: { text: '2031-05-20', precision: 'day' },
          forums: [{ title: 'Open' }],
          illustration: { url: expect.stringContaining(String(picture.filename)), alt: 'A field' },
        },
      },
    })
    expect(JSON.stringify(found)).not.toContain('Secret')
  })

  it('is what was saved in a language in which the text is not written, and of a form that is none of ours', async () => {
    const id = await desk.write('author')
    const place = { collection: 'pages', id }
    expect(await asAuthor({ ...place, locale: 'fr' }, { title: 'Dactylographié' })).toEqual({
      kind: 'nothing',
    })
    let deep: object = { type: 'text', version: 1 }
    for (let depth = 0; depth < 1_000; depth++) deep = { type: 'list', version: 1, children: [deep] }
    for (const typed of [{ body: { root: { children: [deep] } } }, { topics: Array(5_000).fill('x') }])
      expect(await asAuthor(place, typed)).toEqual({ kind: 'nothing' })
    const odd = {
      title: { en: 1 },
      body: 7,
      topics: 'x',
      placement: ['x'],
      __proto__: { x: 1 },
      workflow: {},
      _status: 'x',
    }
    expect(await asAuthor(place, odd)).toMatchObject({ kind: 'page', view: { page: { version: '0.1' } } })
  })

  it('is for staff who may read the text, and for nobody else', async () => {
    const id = await desk.write('author')
    const typed = { title: 'Typed' }
    expect(await shown(null, { collection: 'pages', id }, typed)).toEqual({ kind: 'nothing' })
    expect(await shown('no token', { collection: 'pages', id }, typed)).toEqual({ kind: 'nothing' })
    for (const collection of ['users', 'constructor', 'audit-log'])
      expect(await asAuthor({ collection, id }, typed)).toEqual({ kind: 'nothing' })
    expect(await asAuthor({ collection: 'pages', id: 'nothing' }, typed)).toEqual({ kind: 'nothing' })
    const { token } = await signedIn('translator')
    expect(await shown(token, { collection: 'pages', id }, typed)).toMatchObject({ kind: 'page' })
  })
})
