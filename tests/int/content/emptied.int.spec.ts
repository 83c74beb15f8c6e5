import { createLocalReq, type CollectionSlug } from 'payload'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { tags } from '@/cache/tags'
import { documentReader, listDocuments } from '@/collections/Documents/read'
import { eventReader, listEvents } from '@/collections/Events/read'
import { forumReader, listForums } from '@/collections/Forums/read'
import { getHome } from '@/content/home'
import { roleReader, listRoles } from '@/collections/Roles/read'
import { getSite } from '@/content/site'
import { requestContext } from '@/lib/requestContext'
import type { TransitionInput } from '@/workflow/domain/requirements'
import type { TransitionName } from '@/workflow/domain/table'
import { transition } from '@/workflow/commands/transition'
import { aPublicDocument } from '../../support/aPublicDocument'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aLinkToText } from '../../support/desk/aLinkToText'
import { aText } from '../../support/desk/aText'

/** Pages as the routes read them. Of 30 events, the one that changes is the first of all that are past. */
const PAGES = {
  home: () => getHome('en'),
  events: () => listEvents('en'),
  'events, page 2': () => listEvents('en', { page: '2' }),
  'events of its forum': () => listEvents('en', { forum: 'its-forum' }),
  'events of another forum': () => listEvents('en', { forum: 'another-forum' }),
  forums: () => listForums('en'),
  roles: () => listRoles('en'),
  documents: () => listDocuments('en'),
  'its forum': () => forumReader.bySlug('its-forum', 'en'),
  'another forum': () => forumReader.bySlug('another-forum', 'en'),
  role: () => roleReader.bySlug('role', 'en'),
  event: () => eventReader.bySlug('event', 'en'),
  'its new address': () => eventReader.bySlug('event-elsewhere', 'en'),
  'a part of it': () => eventReader.bySlug('part', 'en'),
  'an event that links to it': () => eventReader.bySlug('linking', 'en'),
  'an event that names what is hidden': () => eventReader.bySlug('naming', 'en'),
  'another event': () => eventReader.bySlug('filler-3', 'en'),
  'its document': () => documentReader.bySlug('paper', 'en'),
  'an address of nothing': () => eventReader.bySlug('nothing', 'en'),
} as const
type PageName = keyof typeof PAGES
const NAMES = Object.keys(PAGES) as PageName[]

let desk: Desk
const ids: Record<string, string> = {}

const act = async (
  who: Who,
  name: TransitionName,
  [collection, id]: [CollectionSlug, string],
  input: TransitionInput = {},
) => {
  const key = { equals: `${collection}/${id}` }
  const record = await desk.payload.db.findOne<{ id: string; step: number }>({
    collection: 'records',
    where: { key },
  })
  const items = [{ collection, id, name, expected: String(record?.step), ...input }]
  return transition(await createLocalReq({ user: desk.people[who].user }, desk.payload), { items })
}
const publish = async (collection: CollectionSlug, id: string, input: TransitionInput = {}) => {
  await act('author', 'requestReview', [collection, id], input)
  await act('reviewer', 'requestValidation', [collection, id])
  await act('validator', 'validate', [collection, id])
  await act('author', 'publish', [collection, id])
}
const draft = async (collection: CollectionSlug, data: Record<string, unknown>) => {
  const title = String(data.slug)
  const text = { title, summary: title, body: aText('Words'), topics: ['telecommunications'], ...data }
  // What these tests fill in; a wrong field fails them.
  const made = await desk.payload.create({
    ...desk.as('author'),
    collection,
    data: text as never,
    draft: true,
  })
  return (ids[title] = String(made.id))
}
const change = async (collection: CollectionSlug, id: string, data: object) => {
  await desk.payload.update({ ...desk.as('author'), collection, id, data: data as never, draft: true })
  await publish(collection, id, { minor: true })
}
const idOf = (slug: string) => ids[slug] ?? ''

/** Renders all pages, and keeps each with what it says it was made of, as the handler of Next does. */
async function renderAll(): Promise<void> {
  const { store } = shared()
  for (const name of NAMES) {
    const render = store.renders.begin(new Set())
    const value = await requestContext.run({ requestId: name, render }, async () =>
      JSON.stringify([await getSite('en'), await PAGES[name]()]),
    )
    store.renders.end(render)
    const used = [...(render.uses ?? [])]
    store.set(`page:${name}`, render, {
      value,
      tags: used,
      until: tags.deadlineOf(used),
      bytes: value.length,
    })
  }
}

/** Which pages must be rendered anew. None of the others may be other than it would be now. */
async function renderedAnew(): Promise<PageName[]> {
  const { store } = shared()
  const kept = NAMES.map((name) => [name, store.get(`page:${name}`)?.value] as const)
  store.clear()
  for (const [name, value] of kept)
    if (value) expect(value, name).toBe(JSON.stringify([await getSite('en'), await PAGES[name]()]))
  return kept.filter(([, value]) => value === undefined).map(([name]) => name)
}

beforeAll(async () => {
  desk = await aDesk()
  const forum = { kind: 'committee', dimensions: ['political'] }
  for (const slug of ['its-forum', 'another-forum'])
    await publish('forums', await draft('forums', { slug, ...forum }))
  const facts = { kind: 'meeting', status: 'as-planned', starts: { text: '2020-05-20' } }
  await publish('events', await draft('events', { ...facts, slug: 'event', forums: [idOf('its-forum')] }))
  const old = { ...facts, starts: { text: '1980' } }
  await draft('events', { ...old, slug: 'hidden' })
  await publish('events', await draft('events', { ...old, slug: 'part', partOf: idOf('event') }))
  await publish(
    'events',
    await draft('events', { ...old, slug: 'linking', body: aLinkToText('events', idOf('event')) }),
  )
  await publish(
    'events',
    await draft('events', { ...old, slug: 'naming', body: aLinkToText('events', idOf('hidden')) }),
  )
  await publish(
    'documents',
    await draft('documents', { slug: 'paper', kind: 'agenda', event: idOf('event') }),
  )
  const site = await desk.payload.findGlobal({ slug: 'site', depth: 0 })
  const holder = site.holders?.[0]?.code
  await publish('roles', await draft('roles', { slug: 'role', forum: idOf('its-forum'), holder }))
  for (let number = 1; number <= 26; number++)
    await aPublicDocument(desk.payload, 'events', {
      ...{ title: `filler-${number}`, slug: `filler-${number}`, starts: { text: String(2010 - number) } },
      ...(number > 3 && { forums: [idOf('another-forum')] }),
    })
})
beforeEach(async () => {
  shared().store.clear()
  await renderAll()
})

it('a minor change of the words of one event empties its page, and no other', async () => {
  await change('events', idOf('event'), { body: aText('Other words') })
  expect(await renderedAnew()).toEqual(['event'])
})

it('another title empties its page and those that show its card', async () => {
  await change('events', idOf('event'), { title: 'Another title' })
  expect(await renderedAnew()).toEqual([
    ...['home', 'events', 'events of its forum', 'its forum', 'event', 'a part of it', 'its document'],
  ])
})

it('a change of an event on the second page of the list leaves the first page', async () => {
  await change('events', idOf('part'), { summary: 'Another summary' })
  expect(await renderedAnew()).toEqual(['events, page 2', 'event', 'a part of it'])
})

it('another date empties the lists in which it stands, whatever page of them', async () => {
  await change('events', idOf('event'), { starts: { text: '2150-05-20' } })
  expect(await renderedAnew()).toEqual([
    ...['home', 'events', 'events, page 2', 'events of its forum', 'its forum', 'event', 'a part of it'],
    'its document',
  ])
})

it('another name of a forum empties the pages that name it, and the order of its roles', async () => {
  await change('forums', idOf('its-forum'), { title: 'A forum by another name' })
  expect(await renderedAnew()).toEqual([
    ...['home', 'events of its forum', 'forums', 'roles', 'its forum', 'role', 'event'],
  ])
})

it('what was hidden, and goes public, appears where a text links to it', async () => {
  await publish('events', idOf('hidden'))
  const anew = await renderedAnew()
  expect(anew).toEqual(['home', 'events', 'events, page 2', 'an event that names what is hidden'])
  const page = await eventReader.bySlug('naming', 'en')
  expect(page?.bodyHtml).toContain('/events/hidden_en')
})

it('another address empties what links to it, both addresses, and what shows its card', async () => {
  await change('events', idOf('event'), { slug: 'event-elsewhere' })
  expect(await renderedAnew()).toEqual([
    ...['home', 'events', 'events of its forum', 'its forum', 'event', 'its new address', 'a part of it'],
    ...['an event that links to it', 'its document'],
  ])
})

it('a withdrawal empties them too, and the lists', async () => {
  await act('validator', 'archive', ['events', idOf('event')], { reason: 'Over', notice: 'It is over.' })
  expect(await renderedAnew()).toEqual([
    ...['home', 'events', 'events, page 2', 'events of its forum', 'its forum', 'its new address'],
    ...['a part of it', 'an event that links to it', 'its document'],
  ])
})

it('what a role has come to link to empties its page and that of its forum, which shows its text', async () => {
  await change('roles', idOf('role'), { body: aLinkToText('events', idOf('part')) })
  await renderAll()
  await change('events', idOf('part'), { slug: 'part-elsewhere' })
  expect(await renderedAnew()).toEqual(expect.arrayContaining(['its forum', 'role']))
  const page = await roleReader.bySlug('role', 'en')
  expect(page?.bodyHtml).toContain('/events/part-elsewhere_en')
})
