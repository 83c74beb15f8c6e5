import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { showWithRelease } from '@/content/release'
import type { ContentType } from '@/contentTypes'
import { transition } from '@/workflow/commands/transition'
import { addToRelease, discardRelease } from '@/workflow/commands/releases'
import { undoRelease } from '@/workflow/commands/undoRelease'
import { keyOf } from '@/workflow/domain/keys'
import { STAFF_ROLES, type TransitionName } from '@/workflow/domain/table'
import { recordWith } from '@/workflow/ledgers/records'
import { linking } from '../../support/leaks/linking'
import { aText } from '../../support/desk/aText'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import type { Who } from '../../support/desk/aDesk'
import { signedIn } from '../../support/desk/signedIn'
import { askPreview, pageAhead, publicPage } from '../../support/desk/siteWith'

const { own, aRelease, publish, schedule } = aReleaseDesk()
let token: string
beforeEach(async () => {
  shared().store.clear()
  // By the clock that stands: who signed in before is signed in no more.
  ;({ token } = await signedIn('translator'))
})

const COMPLETE: Partial<Record<ContentType, object>> = {
  forums: { kind: 'summit', topics: ['telecommunications'] },
  roles: { holder: 'commission', topics: ['telecommunications'] },
  events: {
    kind: 'meeting',
    status: 'as-planned',
    topics: ['telecommunications'],
    timeZone: 'Europe/Brussels',
  },
  documents: { kind: 'agenda', topics: ['telecommunications'] },
}

type Text = { collection: ContentType; id: string; slug: string }

/** A complete draft of any kind, of the author. */
async function aDraft(collection: ContentType, data: object = {}): Promise<Text> {
  const slug = `${collection}-${randomUUID()}`
  const words = { title: slug, summary: `Summary of ${slug}`, slug, body: aText(`Body of ${slug}`) }
  const text = { ...words, ...COMPLETE[collection], ...data }
  const { id } = await own.desk.payload.create({
    ...own.desk.as('author'),
    collection,
    data: text,
    draft: true,
  })
  return { collection, id: String(id), slug }
}

async function act(who: Who, name: TransitionName, { collection, id }: Text) {
  const req = await own.desk.reqOf(who)
  const expected = String((await recordWith(req, keyOf(collection, id)))?.step)
  const isNote = name === 'requestReview'
  await transition(req, {
    items: [{ collection, id, name, expected, ...(isNote && { changeNote: 'Better.' }) }],
  })
}

async function approved(text: Text): Promise<Text> {
  await act('author', 'requestReview', text)
  await act('reviewer', 'requestValidation', text)
  await act('validator', 'validate', text)
  return text
}

async function published(text: Text): Promise<Text> {
  await approved(text)
  await act('author', 'publish', text)
  return text
}

const changed = async (text: Text, data: object): Promise<Text> => {
  const { collection, id } = text
  await own.desk.payload.update({ ...own.desk.as('author'), collection, id, data, draft: true })
  return { ...text, ...data }
}

const releaseOf = async (texts: readonly Text[]): Promise<string> => {
  const id = await aRelease([])
  const req = await own.desk.reqOf('author')
  for (const { collection, id: text } of texts)
    await addToRelease(req, { id, text: { collection, id: text } })
  return id
}

const addressOf = ({ collection, slug }: Text) =>
  `${collection === 'pages' ? '' : `${collection}/`}${slug}_en`
const SITE = ['', 'forums_en', 'roles_en', 'events_en', 'documents_en']

/** Pages of the site, by their addresses. */
const read = async (addresses: readonly string[], page: (address: string) => Promise<string | null>) => {
  const pages: Record<string, string | null> = {}
  for (const address of addresses) pages[address] = await page(address)
  return pages
}

describe('the preview of a release', () => {
  it('is, page for page, what the public gets once it is published, and changes nothing before', async () => {
    const known = await published(await aDraft('forums', { title: 'Zzz forum' }))
    const role = await published(await aDraft('roles', { forum: known.id }))
    const paper = await published(await aDraft('documents', { forums: [known.id], date: { text: '2020' } }))
    const note = await published(await aDraft('pages', { placement: 'footer' }))

    const forum = await aDraft('forums', { title: 'Mmm forum', dimensions: ['political'] })
    const away = [{ collection: 'forums', id: forum.id }]
    // A text that is public names one of the release already: readers see no link yet.
    await changed(note, { body: linking('See ', { hidden: [], shown: away }) })
    await published(note)
    const event = await aDraft('events', {
      forums: [forum.id],
      starts: { text: '2031-03-01' },
      body: linking('See ', { hidden: [], shown: away }),
    })
    const texts = [
      // Its title, and so its place and that of its roles, is another; it is no longer the one with documents.
      await changed(known, { title: 'Aaa forum' }),
      await changed(paper, { forums: [forum.id], date: { text: '2030' } }),
      await aDraft('roles', { forum: forum.id, basis: [paper.id] }),
      forum,
      event,
      await aDraft('pages', { placement: 'footer', body: linking('See ', { hidden: [], shown: [event] }) }),
      await aDraft('pages', { placement: 'banner', title: 'A notice' }),
    ]
    for (const text of texts) await approved(text)
    const release = await releaseOf(texts)
    const addresses = [...SITE, ...[...texts, role, note].map(addressOf)]

    const before = await read(addresses, publicPage)
    shared().store.clear()
    const [ahead, meanwhile] = await Promise.all([
      read(addresses, (address) => pageAhead(token, release, address)),
      read(addresses, publicPage),
    ])
    expect(meanwhile).toEqual(before)
    expect(await read(addresses, publicPage)).toEqual(before)
    expect(ahead).not.toEqual(before)
    expect(JSON.stringify(Object.values(before))).not.toContain(forum.slug)

    await publish(release)
    expect(ahead).toEqual(await read(addresses, publicPage))
    expect(ahead[addressOf(note)]).toContain(`href="/forums/${forum.slug}_en"`)
  })

  it('has nothing where a release takes a text away, and lists it no more', async () => {
    const known = await published(await aDraft('forums'))
    const paper = await approved(await aDraft('documents', { forums: [known.id] }))
    const release = await releaseOf([paper])
    await publish(release)
    const { release: undoing } = await undoRelease(await own.desk.reqOf('author'), {
      id: release,
      name: 'Back',
    })
    const addresses = [...SITE, addressOf(paper), addressOf(known), `documents_en?forum=${known.slug}`]
    const ahead = await read(addresses, (address) => pageAhead(token, undoing.id, address))
    expect(ahead[addressOf(paper)]).toBeNull()
    await publish(undoing.id, 'validator', { reason: 'Back.', notice: 'Taken back.' })
    const filtered = await publicPage('documents_en', { forum: known.slug })
    const after = await read(addresses.slice(0, -1), publicPage)
    expect(ahead).toEqual({ ...after, [addresses.at(-1) ?? '']: filtered })
  })

  it('shows what is not ready as it stands, and says so; other drafts are not there', async () => {
    const other = await aDraft('pages', { body: aText('CANARY of another draft'), placement: 'footer' })
    const shown = { hidden: [], shown: [{ collection: 'pages', id: other.id }] }
    const text = await aDraft('pages', { placement: 'footer', body: linking('As it stands ', shown) })
    const ready = await approved(await aDraft('pages'))
    const release = await releaseOf([text, ready])
    const found = await askPreview(token, release)
    expect(found).toMatchObject({ kind: 'page', shown: { unfinished: 1, release: { publishAt: null } } })
    const page = await pageAhead(token, release, addressOf(text))
    expect(page).toContain('As it stands')
    for (const html of [page, await pageAhead(token, release)]) expect(html).not.toContain(other.slug)
    expect(await pageAhead(token, release, addressOf(other))).toBeNull()
    expect(await pageAhead(token, release, 'nothing/at-all/here_en')).toBeNull()
  })

  it('keeps its links within: of texts, lists, languages and filters', async () => {
    const event = await approved(await aDraft('events', { starts: { text: '2031-03-01' } }))
    const body = linking('See ', { hidden: [], shown: [{ collection: 'events', id: event.id }] })
    const text = await approved(await aDraft('forums', { body }))
    const release = await releaseOf([event, text])
    await schedule(release)
    expect(await askPreview(token, release)).toMatchObject({
      shown: { release: { publishAt: expect.any(String) } },
    })
    for (const address of [...SITE, addressOf(text)]) {
      const page = (await pageAhead(token, release, address)) ?? ''
      // What led to the preview stands at the root by now: no address is left that names it, or leads elsewhere.
      expect(page).not.toContain('/preview/')
      const own = [...page.matchAll(/(?:href|action)="(\/[^"]*)"/g)].map(([, href]) => href)
      expect(own.length).toBeGreaterThan(20)
    }
  })
})

describe('who sees the preview of a release', () => {
  it('is staff alone, while it is under way', async () => {
    const release = await releaseOf([await approved(await aDraft('pages'))])
    expect(await askPreview(null, release)).toEqual({ kind: 'sign in' })
    expect(await askPreview('not-a-token', release)).toEqual({ kind: 'sign in' })
    for (const role of STAFF_ROLES)
      expect(await askPreview((await signedIn(role)).token, release)).toMatchObject({ kind: 'page' })
    expect(await askPreview((await signedIn()).token, release)).toEqual({ kind: 'nothing' })
    for (const id of ['nothing', '__proto__', '0'.repeat(24), randomUUID()])
      expect(await askPreview(token, id)).toEqual({ kind: 'nothing' })
    await discardRelease(await own.desk.reqOf('author'), { id: release })
    expect(await askPreview(token, release)).toEqual({ kind: 'nothing' })
  })

  it('is nobody outside of a request: what is read there is kept', async () => {
    const release = await releaseOf([await approved(await aDraft('pages'))])
    const asked = showWithRelease(release, { at: '/x', user: own.desk.people.author.user as never })
    await expect(asked).rejects.toThrow('Outside of a request')
  })
})
