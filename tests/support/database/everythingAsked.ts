import { randomUUID } from 'node:crypto'
import { createLocalReq } from 'payload'
import { expect } from 'vitest'
import { shared } from '@/cache/shared'
import { documentReader, listDocuments } from '@/collections/Documents/read'
import { eventReader, listEvents } from '@/collections/Events/read'
import { forumReader, listForums } from '@/collections/Forums/read'
import { roleReader, listRoles } from '@/collections/Roles/read'
import { getHome } from '@/content/home'
import { getEdition, getLinked } from '@/contentTypes/preview'
import { sitemapFile, sitemapFiles } from '@/content/sitemap'
import { housekeeping } from '@/jobs/housekeeping'
import { cursorOf } from '@/lib/cursor'
import { doNext, stand } from '@/jobs/kinds'
import { jobsState, stateOfKind } from '@/jobs/state'
import { digest } from '@/workflow/commands/dailyMail'
import { dueTomorrow } from '@/workflow/commands/dueTomorrow'
import { reviewDue } from '@/workflow/commands/reviewDue'
import { mailing } from '@/workflow/commands/mail'
import { mentionOf } from '@/workflow/domain/comments'
import { dashboardOf } from '@/workflow/queries/dashboard'
import { reviewOf } from '@/workflow/queries/review'
import { publicAt } from '@/workflow/queries/publicHistory'
import { aPicture } from '../aPicture'
import type { Desk } from '../desk/aDesk'
import { rest } from '../rest'
import { ASKED_BY_STRANGERS } from './askedByStrangers'
import { askOfCalendar } from './askOfCalendar'
import { askOfLinks } from './askOfLinks'
import { askOfPrograms } from './askOfPrograms'
import { askOfReleases } from './askOfReleases'
import { askOfReports } from './askOfReports'
import { askOfWebhooks } from './askOfWebhooks'

/** What the desk's lists ask, and a text that is opened. */
const DESK = [
  '/events?draft=true&limit=20&sort=slug',
  '/events?draft=true&limit=20&sort=-updatedAt',
  '/events?draft=true&limit=20&page=2&sort=-starts.value',
  '/events?draft=true&limit=20&locale=en&where[title][like]=number',
  '/events?draft=true&limit=20&where[workflow.state][equals]=needsReview',
  '/pages?draft=true&limit=20&where[workflow.state][equals]=mine',
  '/events?draft=true&limit=20&sort=slug&where[workflow.live][equals]=published',
  '/documents?draft=true&limit=20&sort=-updatedAt',
]

/** What the site reads for a page that is in no cache. */
const PAGES: Record<string, () => Promise<unknown>> = {
  home: () => getHome('en'),
  forums: () => listForums('en'),
  'forums, page 2': () => listForums('en', { page: '2' }),
  roles: () => listRoles('en'),
  events: () => listEvents('en'),
  documents: () => listDocuments('en'),
  'documents of a kind': () => listDocuments('en', { kind: 'agenda' }),
  'a forum': () => forumReader.bySlug('text-made-to-measure-0', 'en'),
  'an event': () => eventReader.bySlug('text-made-to-measure-1', 'en'),
  'a document': () => documentReader.bySlug('text-made-to-measure-2', 'en'),
  'a role': () => roleReader.bySlug('text-made-to-measure-3', 'en'),
  'the files of the sitemap': () => sitemapFiles(),
  'a file of the sitemap': () => sitemapFile('events-1'),
}

/**
 * What is asked of the database by public REST, the desk's lists, a search, a save, each transition, the dashboard, the panel and
 * the jobs, by the name of the question.
 * @param capture gives the statements that run while the work does
 */
export async function everythingAsked<Ran>(
  desk: Desk,
  capture: (work: () => Promise<unknown>) => Promise<Ran[]>,
): Promise<Map<string, Ran[]>> {
  const asked = new Map<string, Ran[]>()
  const ask = async (name: string, work: () => Promise<unknown>) => asked.set(name, await capture(work))
  const { payload, people } = desk
  const forum = String((await payload.find({ collection: 'forums', limit: 1 })).docs[0]?.id)

  for (const path of [
    ...ASKED_BY_STRANGERS,
    `/forums/${forum}?depth=2`,
    `/events?where[forums][in]=${forum}`,
  ])
    await ask(`GET ${path.replace(forum, 'ID')}`, async () => expect((await rest(path)).status).toBe(200))

  await ask('the changes since the first', () => followed(cursorOf({ seq: 0, at: '' })))
  const { token } = people.author
  const id = await desk.write('author')
  for (const path of [...DESK, `/pages/${id}?draft=true`, `/pages/versions?where[parent][equals]=${id}`])
    await ask(`GET ${path.replace(id, 'ID')} of the desk`, async () =>
      expect((await rest(path, { token })).status).toBe(200),
    )
  // A word of many texts, one of few, and one of none.
  for (const words of ['text', 'text measure 57', 'department prepares positions', 'nowhere', 't&in=events'])
    await ask(`a search for “${words}”`, async () =>
      expect((await rest(`/search?q=${words.replaceAll(' ', '+')}`, { token })).status).toBe(200),
    )
  await ask('a new text', () => desk.write('author'))
  await ask('a save', () => desk.save('author', id))
  await ask('a text asked for review', () => desk.act('author', 'requestReview', id))
  const naming = { assignee: people.reviewer.id, dueOn: null, seen: 0 }
  await ask('somebody named to decide', () =>
    rest(`/pages/${id}/assignment`, { method: 'POST', body: naming, token }),
  )
  await ask('which unit answers for a text', () =>
    rest(`/pages/${id}/upkeep`, { method: 'POST', body: { owner: 'E.1', reviewBy: null }, token }),
  )
  await ask('the units that answer for texts', () => rest('/records/owners', { token }))
  const spreadsheet = btoa(`title,slug,body\nAnother,another-${randomUUID()},Words`)
  for (const dryRun of [true, false])
    await ask(`a file ${dryRun ? 'looked at' : 'imported'}`, () =>
      rest('/pages/import', { method: 'POST', body: { format: 'csv', dryRun, file: spreadsheet }, token }),
    )
  await ask('several texts chosen in a list', () => rest(`/pages/bulk?ids=${id}`, { token }))
  await ask('a text sent on', () => desk.act('reviewer', 'requestValidation', id))
  await ask('a text validated', () => desk.act('validator', 'validate', id))
  await ask('a text published', () => desk.act('author', 'publish', id))
  await desk.save('author', id, { slug: `moved-${randomUUID()}` })
  await desk.approve(id)
  const { body: began } = await rest('/changes?since=now')
  await ask('a text published at another address', () => desk.act('author', 'publish', id))
  await ask('the changes since then, and whom they affect', () => followed(String(began.next)))
  const edition = { collection: 'pages', id, number: '1.0' }
  const headers = new Headers({ Authorization: `JWT ${token}` })
  const named = [`forums/${forum}`, `pages/${id}`]
  await ask('which texts were public at a moment', async () =>
    publicAt(await desk.reqOf('author'), named, new Date().toISOString()),
  )
  await ask('an edition as it looked', () => getEdition({ headers, ...edition }))
  const said = { token: people.validator.token, method: 'POST', body: { reason: 'A name.' } }
  await ask('an edition that is withheld', () => rest(`/pages/${id}/editions/1.0/withhold`, said))
  await ask('what was public at a moment', () =>
    rest(`/pages/${id}/as-of?asOf=2020-01-31T12:00:00Z`, { token }),
  )
  for (const who of ['author', 'validator', 'reader', 'administrator'] as const)
    await ask(`the dashboard of the ${who}`, async () =>
      dashboardOf(await createLocalReq({ user: people[who].user }, payload)),
    )
  const actor = { id: people.reader.id, staffRoles: ['reviewer', 'validator'] } as const
  for (const against of [undefined, 'edition-1.0'])
    await ask(`a text to decide on, beside ${against ?? 'what is public'}`, async () =>
      reviewOf(await desk.reqOf('reader'), { actor, collection: 'pages', id, against }),
    )
  const here = { method: 'POST', body: { collection: 'pages', id, field: 'body' } } as const
  await ask('who else has a text open', () => rest('/presence', { ...here, token: people.reader.token }))
  await ask('who else has a text open, once more', () => rest('/presence', { ...here, token }))
  const comments = (path: string, body?: object) =>
    rest(`/comments${path}`, { token: people.reader.token, ...(body && { method: 'POST', body }) })
  const you = mentionOf(String(people.author.id))
  const anchor = { quotation: 'words', before: '', after: '' }
  const commented = { collection: 'pages', id, field: 'body', anchor, text: `${you} Which words?` }
  let thread = ''
  await ask('a comment on a passage', async () => {
    thread = String((await comments('', commented)).body.id)
  })
  for (const [path, body] of [
    [`/${thread}/answer`, { text: 'These.' }],
    [`/${thread}/rewrite`, { text: 'Which ones?' }],
    ...['/resolve', '/reopen'].map((act) => [`/${thread}${act}`, {}] as const),
    [`/about?collection=pages&id=${id}`],
    [`/about?collection=pages&id=${id}&resolved=true`],
    ['/people?q=a'],
    [`/${thread}/remove`, {}],
  ] as const)
    await ask(`comments${path.replace(thread, 'ID').replace(id, 'ID')}`, async () =>
      expect((await comments(path, body)).status).toBe(200),
    )
  const draft = await desk.write('author')
  const wanted = { collection: 'pages', id: draft, days: 1, purpose: 'Somebody outside' }
  let link = { id: '', address: '' }
  await ask('a preview link', async () => {
    const { body } = await rest('/preview-links', { method: 'POST', body: wanted, token })
    link = { id: String(body.id), address: String(body.address) }
  })
  const [, , , , , , , , key = ''] = link.address.split('/')
  await ask('the page behind a preview link', async () =>
    expect(await getLinked({ collection: 'pages', id: draft, locale: 'en', key })).toBeTruthy(),
  )
  await ask('the preview links of a text', async () =>
    expect((await rest(`/preview-links/about?collection=pages&id=${draft}`, { token })).status).toBe(200),
  )
  await ask('a preview link that is ended', () =>
    rest(`/preview-links/${link.id}/revoke`, { method: 'POST', body: {}, token }),
  )
  await askOfReleases(ask, { id, token })
  await askOfReports(ask, { desk, author: String(people.author.id), token })
  await askOfWebhooks(ask, desk)
  await askOfCalendar(ask, desk)
  for (const path of ['/mine', '/unread', '/choices'])
    await ask(`what a person is told${path}`, () =>
      rest(`/notifications${path}`, { token: people.reviewer.token }),
    )
  const seen = { upTo: new Date().toISOString() }
  await ask('all of it seen', () =>
    rest('/notifications/read', { method: 'POST', body: seen, token: people.reviewer.token }),
  )
  const typed = { expected: '1', text: { title: 'Typed' } }
  await ask('two texts put together', () =>
    rest(`/pages/${id}/merge`, { method: 'POST', body: typed, token }),
  )
  await ask('the panel of a text', () => rest(`/pages/${id}/transitions`, { token }))
  await ask('older acts on a text', async () =>
    expect((await rest(`/pages/${id}/acts?before=1000000`, { token })).status).toBe(200),
  )
  for (const [page, read] of Object.entries(PAGES)) {
    shared().store.clear()
    await ask(`the page: ${page}`, async () => expect(await read()).toBeTruthy())
  }
  const user = people.author.user
  const file = await payload.create({ collection: 'media', data: {}, file: await aPicture(), user })
  await ask('a file deleted', () => payload.delete({ collection: 'media', id: file.id, user }))
  await ask('what links to a forum', () => rest(`/forums/${forum}/transitions`, { token }))
  const consumer = {
    ...({ name: 'follower', from: 'beginning', batch: 10 } as const),
    handle: () => Promise.resolve(),
  }
  for (const kind of [housekeeping, dueTomorrow, reviewDue, digest, consumer]) {
    await ask(`the first look for the job ${kind.name}`, () => stand(payload, kind))
    await ask(`the job ${kind.name}`, async () => expect(await doNext(payload, kind)).toBe(true))
  }
  await askOfLinks(ask, payload)
  await askOfPrograms(ask, desk)
  for (const which of ['for all whom it concerns', 'for one of them'])
    await ask(`a mail ${which}`, async () => expect(await doNext(payload, mailing)).toBe(true))
  await ask('how the mails do', () => stateOfKind(payload, mailing.name))
  await ask('how the jobs do', () => jobsState(payload, [consumer]))
  await ask('a text archived', () =>
    desk.act('validator', 'archive', id, { reason: 'It is over.', notice: 'It is over.' }),
  )
  return asked
}

/** One page of the public changes after a cursor. */
const followed = async (since: string) => expect((await rest(`/changes?since=${since}`)).status).toBe(200)
