import { CANARY } from './canary'
import type { Canaries } from './Canaries'
import { deskPages } from './deskPages'
import { NOBODY } from './overHttp'
import type { Probe } from './Probe'

const JSON_TYPE = { 'content-type': 'application/json' }
const ADMIN = [
  ...[
    '',
    '/login',
    '/forgot',
    '/logout',
    '/account',
    '/create-first-user',
    '/unauthorized',
    '/reset/token',
    '/join',
    '/join/token',
  ],
  ...['/collections/forums', '/collections/forums/trash', '/collections/users', '/collections/audit-log'],
  ...['/collections/media', '/collections/records', '/collections/editions', '/globals/site', '/nothing'],
  ...['/calendar', '/help', '/releases', '/releases/x', '/webhooks', '/webhooks/x'],
]
const STATUS = [
  'calendar-feeds',
  'calendar-feeds/0/calendar.ics',
  'changes?since=now',
  'changes?since=x',
  'changes',
  'export.ndjson',
  'export.ndjson?locale=all',
  ...['vocabularies', 'catalog.jsonld', 'events?when=upcoming', 'events?when=past&labels=true&depth=2'],
  'health',
  'ready',
  'status',
  'og',
  'nothing',
  'graphql',
  'graphql-playground',
]
const SEARCHES = [`search?q=${CANARY}`, `search?q=${CANARY}&limit=20&in=forums`, 'search']
const USERS = ['me', 'init', 'logout', 'refresh-token', 'unlock', 'verify/token', 'join', 'first-register']

/** What belongs to the staff: the admin, accounts, transitions, versions, and writing, tried by nobody. */
export const staffProbes = (canaries: Canaries): Probe[] => {
  const { hidden, shown, versions } = canaries
  const all = [...hidden, ...Object.entries(shown).map(([collection, id]) => ({ collection, id }))]
  const pages = deskPages(canaries).map(({ path }) => path)
  const get = [
    ...pages,
    ...ADMIN.map((path) => `/admin${path}`),
    ...[
      ...STATUS,
      ...SEARCHES,
      ...USERS.map((name) => `users/${name}`),
      'access',
      'payload-preferences/nav',
      ...['notifications', 'notifications/mine', 'notifications/unread', 'notifications/choices'],
      ...[
        'absences',
        'absences/of/x',
        'assignments',
        'records/owners',
        ...['users', 'media', 'redirects'].flatMap((list) => [
          `${list}/export?format=csv`,
          `${list}/export?format=json`,
        ]),
        'assignments/count',
        'subscriptions',
        'unsubscribe/review.x.y',
      ],
      ...['comments', 'comments/count', 'comments/people?q=a', 'preview-links', 'preview-links/count'],
      ...['link-checks', 'link-checks/count', 'webhooks', 'webhooks/count', 'webhooks/list'],
      ...['webhooks/x/deliveries', 'webhook-deliveries', 'webhook-deliveries/count'],
      ...['service-accounts', 'service-accounts/count', 'service-keys', 'program-texts', 'program-requests'],
      ...['releases', 'releases/count', 'releases/list', 'releases/list?done=true', 'release-items'],
    ].map((path) => `/api/${path}`),
    ...all.flatMap(({ collection, id }) => [
      ...[`/admin/collections/${collection}/${id}`, `/admin/collections/${collection}/${id}/versions`],
      `/admin/collections/${collection}/${id}/review`,
      `/preview/edition/${collection}/${id}/1.0`,
      ...[`/admin/collections/${collection}/${id}/preview`, `/admin/collections/${collection}/trash/${id}`],
      ...[`/api/${collection}/export?format=csv`, `/api/${collection}/export?format=json`],
      `/api/${collection}/bulk?ids=${id}`,
      `/api/${collection}/${id}/by-program`,
      ...[`/api/${collection}/${id}/transitions`, `/api/${collection}/${id}/versions`],
      `/api/comments/about?collection=${collection}&id=${id}`,
      `/api/preview-links/about?collection=${collection}&id=${id}`,
      `/api/releases/about?collection=${collection}&id=${id}`,
    ]),
    ...versions.flatMap(({ collection, id }) => [
      `/api/${collection}/versions/${id}`,
      `/admin/collections/${collection}/${hidden[0]?.id}/versions/${id}`,
    ]),
  ]
  const writing = all.flatMap(({ collection, id }): [string, object][] => [
    [`/api/${collection}/${id}/duplicate`, {}],
    [`/api/${collection}/${id}/transitions/publish`, { expected: '1' }],
    [`/api/${collection}/${id}/merge`, { expected: '1', text: {} }],
    [`/api/${collection}/${id}/assignment`, { assignee: null, dueOn: null, seen: 0 }],
    [`/api/${collection}/bulk`, { act: 'keepUp', owner: 'x', texts: [{ id, expected: '1', revision: 0 }] }],
    [`/api/${collection}/import`, { format: 'csv', dryRun: false, file: btoa('title\nx') }],
    [`/api/${collection}/${id}/upkeep`, { owner: 'x', reviewBy: null }],
    [`/api/${collection}/access/${id}`, {}],
    ['/api/presence', { collection, id }],
    ['/api/comments', { collection, id, text: 'x' }],
    ['/api/comments/suggestions', { collection, id, field: 'title', suggestion: 'x' }],
    [`/api/comments/${id}/accept`, { expected: '1' }],
    [`/api/comments/${id}/decline`, { text: 'x' }],
    ['/api/preview-links', { collection, id, days: 1, purpose: 'x' }],
    [`/api/preview-links/${id}/revoke`, {}],
    ['/api/releases', { name: 'x' }],
    ['/api/releases/x/add', { text: { collection, id } }],
    ['/api/releases/x/publish', { expected: '1' }],
    ['/api/releases/x/undo', { name: 'x' }],
    ['/api/webhooks', { name: 'x', address: 'https://example.eu/' }],
    ['/api/webhooks/x/test', {}],
    ['/api/calendar-feeds', {}],
    [`/api/${collection}/by-program`, { title: 'x' }],
    ['/api/transitions', { items: [{ collection, id, transition: 'publish', expected: '1' }] }],
    ['/api/service-accounts', { name: 'x', holder: id, grants: { [collection]: ['save'] } }],
    [`/api/service-accounts/${id}/keys`, {}],
    [`/api/service-accounts/${id}/accept`, {}],
    [`/api/service-keys/${id}/revoke`, {}],
  ])
  const signingIn: [string, object][] = [
    ['/api/users/login', { email: `${CANARY}@example.eu`, password: 'a wrong password' }],
    ['/api/users/forgot-password', { email: `${CANARY}@example.eu` }],
    ['/api/users/first-register', { email: 'a@example.eu', password: 'a long password' }],
    ...USERS.map((name): [string, object] => [`/api/users/${name}`, {}]),
    ...versions.map(({ collection, id }): [string, object] => [
      `/api/${collection}/versions/${id}?draft=true`,
      {},
    ]),
  ]
  return [
    ...get.map((path) => ({ path })),
    ...pages.flatMap((path) => NOBODY.map((headers): Probe => ({ path, headers }))),
    ...get.filter((path) => path.startsWith('/admin')).map((path) => ({ path, headers: { RSC: '1' } })),
    ...[...writing, ...signingIn].map(([path, body]): Probe => ({
      path,
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify(body),
    })),
  ]
}
