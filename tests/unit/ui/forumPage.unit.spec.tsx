import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ForumView } from '@/collections/Forums/read'
import { ForumPage } from '@/collections/Forums/ForumPage'

const NONE = { first: [], total: 0 }

const forum: ForumView = {
  ...{ id: '1', slug: 'a-forum', title: 'A forum', summary: null, lang: 'en', languages: ['en'] },
  ...{
    historical: null,
    describes: null,
    topics: [],
    meta: { title: null, description: null },
    version: '1.0',
  },
  ...{ changedAt: null, firstPublishedAt: null, bodyHtml: '<p>It is.</p><h2>How it works</h2>' },
  ...{ acronym: 'AF', kind: 'committee', dimensions: ['political'], decisionMaking: null, established: null },
  ...{ areas: [{ name: 'Radio', text: null }], website: null, illustration: null },
  relations: {
    ...{ parent: [], originatesFrom: [], preparesFor: [], invitedTo: [] },
    ...{ offspring: NONE, preparedBy: NONE, invited: NONE },
  },
  ...{ bodies: NONE, roles: { shown: [], own: 0, isCut: false }, documents: { newest: [], total: 0 } },
  events: { parts: { now: [], upcoming: [], recurring: [], past: [], historical: [] }, total: 0 },
}

const headingsOf = (shown: ForumView) => {
  const html = renderToStaticMarkup(<ForumPage page={shown} locale="en" place={{}} />)
  return [...html.matchAll(/<(h\d)[^>]*>([^<]+)</g)].map(([, level, text]) => `${level} ${text}`)
}

it('puts nothing of its own under a heading of the text', () => {
  expect(headingsOf(forum)).toEqual(['h2 About', 'h2 How it works', 'h2 Areas of work', 'h2 Key facts'])
})

it('has no heading over nothing, however little a draft says', () => {
  const bare = { ...forum, acronym: null, kind: null, dimensions: [], areas: [], bodyHtml: null }
  expect(headingsOf(bare)).toEqual([])
  expect(headingsOf({ ...bare, acronym: 'AF' })).toEqual(['h2 Key facts'])
})

it('leads to all of what it shows the first of, and says nothing of it where that is all', () => {
  const card = {
    id: '2',
    slug: 'a-card',
    title: 'A card',
    summary: null,
    lang: 'en',
    isHistorical: false,
  } as const
  const body = { ...card, section: 'forums' as const, acronym: null, kind: null, dimensions: [] }
  const role = {
    ...{ ...card, section: 'roles' as const, forum: null, capacity: null, holder: null },
    ...{ subject: null, html: null },
  }
  const linksOf = (total: number) => {
    const some = { first: [body], total }
    const roles = { shown: [role], own: total, isCut: total > 1 }
    const relations = { ...forum.relations, offspring: some, preparedBy: some, invited: some }
    const html = renderToStaticMarkup(
      <ForumPage page={{ ...forum, relations, roles, bodies: some }} locale="en" place={{}} />,
    )
    const links = [...html.matchAll(/href="([^"]+)"[^>]*>(?:<span[^>]*>)?([^<]+)/g)]
    return links.flatMap(([, href, words]) =>
      /^(All|all|What) /.test(words ?? '') ? [`${words}: ${href}`] : [],
    )
  }
  expect(linksOf(73)).toEqual([
    'All 73 of our roles in this forum: /roles_en?forum=a-forum',
    'What we do in each forum: /roles_en',
    'all 73: /forums_en?originatesFrom=a-forum',
    'all 73: /forums_en?preparesFor=a-forum',
    'all 73: /forums_en?invitedTo=a-forum',
    'All 73 bodies of this forum: /forums_en?parent=a-forum',
  ])
  expect(linksOf(1)).toEqual([])
})
