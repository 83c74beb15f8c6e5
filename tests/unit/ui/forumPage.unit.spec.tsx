import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { ForumView } from '@/collections/Forums/read'
import { ForumPage } from '@/collections/Forums/ForumPage'

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
    ...{ offspring: [], preparedBy: [], invited: [] },
  },
  ...{ bodies: [], roles: [], documents: { newest: [], total: 0 } },
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
