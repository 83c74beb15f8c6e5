import { CONTENT_SLUGS } from '@/contentTypes'
import { BODIES, CALL } from './bodies'
import { ADDRESSES, HEADERS, QUERIES, TYPES, words } from './corpus'
import { mutated } from './mutated'
import type { Random } from './random'
import { anUpload } from './uploads'

/** What is on the server: documents by collection, and the ids of its server functions. */
export type Stock = {
  documents: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  actions: readonly string[]
}

export type FuzzRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

const CONTENT = CONTENT_SLUGS
const METHODS = words(`
  GET GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND
`)
const COLLECTIONS = words(`
  ${CONTENT_SLUGS.join(' ')} media redirects users records audit-log editions change-notes
  contributions outbox jobs presence notifications subscriptions comments releases release-items assignments absences calendar-feeds preview-links link-checks service-accounts service-keys program-texts program-requests webhooks webhook-deliveries payload-preferences payload-locked-documents payload-migrations payload-kv nothing
`)
const PAGES = words(`
  / /index_en /forums_en /events_fr /roles_el /documents_en /sitemap.xml /robots.txt /icon.svg /en /FR
  /admin /admin/login /admin/forgot /admin/collections/forums /admin/collections/forums/create
  /admin/account /admin/globals/site /admin/calendar /admin/releases /admin/releases/x /admin/webhooks /admin/webhooks/x /admin/reports /admin/reports/audit /admin/reports/links /admin/import/events /admin/import/x /admin/help /admin/logout /admin/reset/x /admin/create-first-user
  /admin/collections/users/x /preview/forums/x /preview/live/forums/x /preview/edition/forums/x/1.0 /preview/release/x/forums_en /preview/link/forums/x/en/x /preview/link/forums/x/en/x/file/x /api/changes /api/changes?since=now /api/changes?since=x&wait=1 /api/export.ndjson /api/export.ndjson?after=forums/x /api/content/forums/internet-governance-forum /api/vocabularies /api/vocabularies?locale=fr /api/drafts /api/transitions /api/transitions?dryRun=true /api/events?when=past /api/events?when=x&labels=true /api/content/x /api/content/forums/x /api/content /api/openapi.json /api/docs /api/health /api/ready /api/status /api/graphql /api/og /api/catalog.jsonld /api/catalog.jsonld?x=1 /api/content/forums/internet-governance-forum.jsonld /api/content/x.jsonld?locale=all
  /_next/static/x.js /_next/image
`)
const VERBS = words(`
  /login /logout /refresh-token /me /forgot-password /reset-password /unlock /history /as-of /contents /list /about /resume /add /remove /schedule /unschedule /undo /discard /verify/x /init
  /first-register /change-password /access /versions /count /duplicate /transitions /new/transitions
  /bulk /bulk?ids=x,y /import /export /export?format=csv /export?format=json&where=x /owners /about /people /x/answer /x/resolve /x/revoke /by-program /x/by-program /x/keys /x/accept /x/change /x/end /x/rotate /x/pause /x/resume /x/test /x/deliveries /x/deliveries/x/again
`)
const STEPS = words(`
  requestReview approve validate publish archive reopen takeBack __proto__ x
`)

/** Makes requests, most of them nearly right. */
export const createRequests = (random: Random, { documents, actions }: Stock) => {
  const { pick, isLikely, next } = random

  const docOf = (collection: string) =>
    pick(documents[collection]?.length ? documents[collection] : [{ id: 'nope' }])
  const idIn = (collection: string): string =>
    isLikely(0.7)
      ? String(docOf(collection).id)
      : pick(['nope', '__proto__', '%00', '1', 'versions', '{}', '00000000-0000-4000-8000-000000000000'])
  const query = () =>
    isLikely(0.6)
      ? `?${Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(QUERIES)).join('&')}`
      : ''
  const oddHeaders = () => (isLikely(0.25) ? pick(HEADERS) : {})

  const apiPath = (): string => {
    const collection = pick(COLLECTIONS)
    const id = () => idIn(collection)
    return pick([
      () => `/api/${collection}`,
      () => `/api/${collection}/${id()}`,
      () =>
        `/api/${collection}/${id()}${pick(['/duplicate', '/transitions', '/assignment', '/upkeep', '/history', '/as-of?asOf=2026-01-31T12:00:00Z', '/editions/1.0/withhold', '/editions/__proto__/lift', '/join-link', '/verify', '/x'])}`,
      () => `/api/${collection}/${id()}/transitions/${pick(STEPS)}`,
      () => `/api/${collection}${pick(VERBS)}`,
      () => `/api/${collection}/versions/${id()}`,
      () => `/api/${collection}/access/${id()}`,
      () => `/api/${collection}/${pick(['count', 'distinct', 'reorder', 'paste-url', 'file/x.pdf'])}`,
      () =>
        `/api/globals/${pick(['site', 'nothing', '__proto__'])}${pick(['', '/versions', '/access', '/versions/x'])}`,
      () =>
        `/api/reports/${pick(['texts', 'audit', 'times', 'x'])}/csv${pick(['', '?from=x', '?months=6', '?state=draft&owner=%00'])}`,
      () => `/api/${pick(['access', 'reorder', 'graphql', 'payload-jobs/run', 'form-state', '__proto__'])}`,
    ])()
  }

  const jsonBody = (collection: string): string =>
    isLikely(0.8) ? JSON.stringify(mutated(docOf(collection), random)) : pick(BODIES)

  const writes = (): FuzzRequest => {
    const collection = pick([...CONTENT, ...CONTENT, 'media', 'redirects', 'users', 'payload-preferences'])
    const [method, path] = pick([
      ['POST', `/api/${collection}`],
      ['PATCH', `/api/${collection}/${idIn(collection)}`],
      ['PATCH', `/api/${collection}/${idIn(collection)}`],
      ['PATCH', `/api/${collection}`],
      ['POST', `/api/${collection}/${idIn(collection)}/duplicate`],
    ] as const)
    return {
      method,
      path: `${path}${pick(['?draft=true', '', query()])}`,
      headers: { 'content-type': 'application/json' },
      body: jsonBody(collection),
    }
  }
  const merges = (): FuzzRequest => {
    const collection = pick(CONTENT)
    return {
      method: 'POST',
      path: `/api/${collection}/${idIn(collection)}/merge`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ expected: pick(['1', '2', 'x']), text: mutated(docOf(collection), random) }),
    }
  }
  const site = (): FuzzRequest => ({
    method: 'POST',
    path: '/api/globals/site',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(mutated(docOf('site'), random)),
  })
  const steps = (): FuzzRequest => {
    const collection = pick(CONTENT)
    return {
      method: 'POST',
      path: `/api/${collection}/${idIn(collection)}/transitions/${pick(STEPS)}`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        mutated(
          {
            version: '1.0',
            comment: 'x',
            reason: 'x',
            notice: 'x',
            redirectTo: '/x',
            minor: true,
            changeNote: 'x',
            expected: 1,
          },
          random,
        ),
      ),
    }
  }
  const action = (): FuzzRequest => ({
    method: 'POST',
    path: pick([
      '/admin',
      '/admin/login',
      '/admin/collections/forums',
      '/index_en',
      '/preview/forums/x',
      '/preview/live/forums/x',
      '/preview/edition/forums/x/1.0',
      '/preview/release/x/forums_en',
    ]),
    headers: {
      'content-type': pick(['text/plain;charset=UTF-8', 'text/plain;charset=UTF-8', ...TYPES]),
      ...(isLikely(0.9) && { 'next-action': isLikely(0.8) ? pick(actions) : 'x' }),
    },
    body: isLikely(0.5) ? pick(BODIES) : JSON.stringify([mutated(CALL, random)]),
  })
  const anything = (): FuzzRequest => {
    const path = pick([apiPath, () => pick(PAGES), () => pick(ADDRESSES)])()
    const method = pick(METHODS)
    const hasBody = method !== 'GET' && method !== 'HEAD' && isLikely(0.6)
    return {
      method,
      path: path + query(),
      headers: hasBody ? { 'content-type': pick(TYPES) } : {},
      ...(hasBody && { body: pick(BODIES) }),
    }
  }
  const read = (): FuzzRequest => ({
    method: pick(['GET', 'GET', 'HEAD']),
    path: apiPath() + query(),
    headers: {},
  })
  const scrambled = (): FuzzRequest => {
    const path = pick([apiPath, () => pick(PAGES)])()
    const at = Math.floor(next() * path.length)
    return {
      method: 'GET',
      path:
        path.slice(0, at) +
        pick(['%', '%00', '%ff', '//', '/../', '%2f', '\\', '_', '[', '|', '~', ';', '%C3%A9']) +
        path.slice(at),
      headers: {},
    }
  }

  const KINDS = [
    writes,
    writes,
    writes,
    read,
    read,
    anything,
    anything,
    steps,
    merges,
    site,
    () => anUpload(random, query()),
    action,
    scrambled,
  ]
  return (): FuzzRequest => {
    const request = pick(KINDS)()
    return { ...request, headers: { ...request.headers, ...oddHeaders() } }
  }
}
