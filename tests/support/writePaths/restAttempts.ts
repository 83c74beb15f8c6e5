import { form } from './form'
import { marked, published, SLIPPED, text, type Attempt, type Target } from './Target'

const PAST = '2001-01-01T00:00:00.000Z'

const post = (address: string, body?: unknown): Attempt => ({
  method: 'POST',
  address: `/api${address}`,
  body,
})
const patch = (address: string, body: unknown): Attempt => ({
  method: 'PATCH',
  address: `/api${address}`,
  body,
})
const remove = (address: string): Attempt => ({ method: 'DELETE', address: `/api${address}` })
const get = (address: string): Attempt => ({ method: 'GET', address: `/api${address}` })

/** The write paths of Payload's REST endpoints, each with the ways around the pipeline that it could offer. */
export const restAttempts: Record<string, (target: Target) => Attempt[]> = {
  '1 create as published': ({ forum, slug }) => [
    post('/forums', published),
    post('/forums?draft=true', { ...published, slug }),
    post('/forums?draft=false', { ...marked, id: forum }),
    post('/forums?draft=false', { ...marked, slug }),
    post('/forums?publishAllLocales=true', published),
    post('/forums?publishSpecificLocale=en', marked),
    ...[published, marked].map((body) => post('/forums', form(body))),
  ],
  '2 update': ({ forum, secret, role }) => [
    ...[forum, secret].flatMap((id) => [
      patch(`/forums/${id}`, text),
      patch(`/forums/${id}?draft=false`, published),
      patch(`/forums/${id}?draft=false`, marked),
      patch(`/forums/${id}?draft=true`, published),
      patch(`/forums/${id}?draft=true&select[title]=true&depth=0`, marked),
      patch(`/forums/${id}?overrideLock=true`, { _status: 'draft' }),
      patch(`/forums/${id}?locale=all`, { title: { en: SLIPPED } }),
      patch(`/forums/${id}?locale=fr`, marked),
      ...[published, marked].map((body) => patch(`/forums/${id}`, form(body))),
    ]),
    patch(`/forums/${secret}`, { ...marked, id: forum }),
    patch(`/roles/${role}`, marked),
  ],
  '3 bulk update': ({ forum, secret }) => [
    patch(`/forums?where[id][equals]=${forum}`, marked),
    patch(`/forums?where[id][equals]=${forum}&draft=true`, text),
    patch('/forums?where[slug][exists]=true&draft=false', { _status: 'draft' }),
    patch('/forums?where[id][exists]=true&publishAllLocales=true', text),
    ...['publish', 'validate', 'archive', 'requestReview', 'keepUp'].map((act) =>
      post('/forums/bulk', {
        ...{ act, owner: SLIPPED, data: published },
        texts: [{ id: forum, expected: '1', revision: 0, ...published }],
      }),
    ),
    ...['publish', 'publishUrgently', 'validate', 'archive'].map((transition) =>
      post('/transitions', {
        items: [secret, forum].map((id) => ({ collection: 'forums', id, transition, expected: '1' })),
      }),
    ),
    ...[false, true].map((dryRun) =>
      post('/forums/import', {
        ...{ format: 'json', dryRun },
        file: btoa(JSON.stringify([{ ...published, id: forum }, marked])),
      }),
    ),
  ],
  '4 autosave': ({ forum, secret }) => [
    patch(`/forums/${forum}?autosave=true`, text),
    patch(`/forums/${forum}?autosave=true&draft=true`, marked),
    patch(`/forums/${secret}?autosave=true&draft=false`, marked),
    post('/forums?autosave=true', marked),
  ],
  '5 restore of a version': ({ version }) => [
    post(`/forums/versions/${version}`),
    post(`/forums/versions/${version}?draft=false`),
    post(`/forums/versions/${version}?draft=true`, marked),
  ],
  '6 duplicate': ({ forum, secret, media }) => [
    post(`/forums/${forum}/duplicate?draft=false`, marked),
    post(`/forums/${forum}/duplicate`, { ...text, slug: 'internet-governance-forum' }),
    post(`/forums/${secret}/duplicate?draft=false`, published),
    post(`/media/${media}/duplicate`, { publicUses: 9 }),
  ],
  '7 jobs': ({ forum }) => [
    post('/payload-jobs', {
      taskSlug: 'schedulePublish',
      input: { type: 'unpublish', doc: { relationTo: 'forums', value: forum } },
    }),
    get('/payload-jobs/run?allQueues=true'),
    get('/payload-jobs/handle-schedules'),
  ],
  '10 languages at once': ({ forum }) => [
    patch(`/forums/${forum}?publishSpecificLocale=en`, published),
    patch(`/forums/${forum}?publishAllLocales=true`, text),
    patch(`/forums/${forum}?unpublishAllLocales=true`, text),
  ],
  '11 reorder': ({ forum }) => [
    post('/reorder', {
      ...{ collectionSlug: 'forums', docsToMove: [forum], newKeyWillBe: 'less' },
      ...{ orderableFieldName: '_order', target: { id: forum, key: 'a0' } },
    }),
  ],
  '12 trash and delete': ({ forum, secret, role }) => [
    patch(`/forums/${forum}`, { deletedAt: PAST }),
    patch(`/forums?where[id][equals]=${forum}`, { deletedAt: PAST }),
    patch(`/forums/${forum}?trash=true`, { deletedAt: PAST, _status: 'draft' }),
    patch(`/forums/${secret}?trash=true`, { deletedAt: null, _status: 'published' }),
    remove(`/forums/${forum}`),
    remove(`/forums/${forum}?trash=true`),
    remove(`/forums?where[id][equals]=${forum}`),
    remove('/forums?where[id][exists]=true&trash=true'),
    remove(`/roles/${role}`),
  ],
  '14 what a public text shows': ({ media, hidden, people }) => [
    remove(`/media/${media}`),
    remove(`/media?where[id][equals]=${media}`),
    patch(`/media/${media}`, { publicUses: 0, credit: SLIPPED }),
    patch(`/media/${media}`, form({ filename: 'another.png' }, 'file')),
    patch(`/media?where[id][equals]=${hidden}`, { publicUses: 1, isLogo: true }),
    patch(`/media/${hidden}`, { publicUses: 1, isLogo: true }),
    post('/media', { filename: 'public.png', url: '/api/media/file/public.png' }),
    remove(`/users/${people.author}`),
    remove('/users?where[id][exists]=true'),
  ],
  'another method by a header': ({ forum }) =>
    ['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'].flatMap((header) => [
      { ...post(`/forums/${forum}`, published), headers: { [header]: 'PATCH' } },
      { ...post(`/forums/${forum}`), headers: { [header]: 'DELETE' } },
      { ...get(`/forums/${forum}x`), headers: { [header]: 'DELETE' } },
      { method: 'PUT', address: `/api/forums/${forum}`, body: published, headers: { [header]: 'PATCH' } },
    ]),
  'the ledgers': ({ forum, record, edition }) => [
    patch(`/records/${record}`, { live: 'archived', address: 'forums/nowhere' }),
    patch('/records?where[live][exists]=true', { live: 'none' }),
    remove(`/records/${record}`),
    patch(`/editions/${edition}`, { content: {} }),
    patch(`/editions/${edition}`, { closed: 'withheld' }),
    post(`/forums/${forum}/editions/2.0/withhold`, { reason: SLIPPED, act: 'lift', closed: null }),
    remove(`/editions?where[id][equals]=${edition}`),
    ...[
      'records',
      'audit-log',
      'editions',
      'change-notes',
      'contributions',
      'outbox',
      'jobs',
      'presence',
      'notifications',
      'subscriptions',
      'assignments',
      'absences',
      'comments',
      'preview-links',
      'link-checks',
      'webhooks',
      'webhook-deliveries',
      'releases',
      'release-items',
    ].flatMap((ledger) => [
      post(`/${ledger}`, {
        collection: 'forums',
        documentId: 'x',
        act: 'publish',
        seq: 1,
        key: 'forums/x',
      }),
      remove(`/${ledger}?where[id][exists]=true`),
    ]),
  ],
  'redirects over a public page': ({ slug, redirect }) => [
    post('/redirects', { from: `/forums/${slug}`, to: '/contact' }),
    post('/redirects', { from: `/forums/${slug}_fr`, to: '/contact' }),
    post('/redirects', { from: '/index', to: '/contact' }),
    post('/redirects', { from: '/forums', to: '/contact' }),
    post('/proposals', { kind: 'redirect', value: { from: `/forums/${slug}`, to: '/contact' } }),
    post('/proposals', {
      kind: 'redirect',
      id: redirect,
      value: { from: `/forums/${slug}_fr`, to: '/contact' },
    }),
    patch(`/redirects/${redirect}`, { from: `/forums/${slug}` }),
    patch('/redirects?where[from][exists]=true', { from: `/forums/${slug}` }),
  ],
}
