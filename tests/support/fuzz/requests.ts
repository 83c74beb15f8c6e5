import { CONTENT_SLUGS } from '@/contentTypes'
import { BODIES, CALL } from './bodies'
import { ADDRESSES, HEADERS, QUERIES, TYPES, words } from './corpus'
import { bodyFor } from './given'
import { mutated } from './mutated'
import { PAGES } from './pages'
import type { Random } from './random'
import type { Route } from './routes'
import type { Stock } from './stock'
import { anUpload } from './uploads'

export type FuzzRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string | Buffer
}

const METHODS = words(`
  GET GET HEAD POST PUT PATCH DELETE OPTIONS TRACE PROPFIND
`)
const NO_IDS = ['nope', '__proto__', '%00', '1', 'versions', '{}', '00000000-0000-4000-8000-000000000000']

/** What stands in an address for the names in a route, beside `:id`. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  name: ['texts', 'audit', 'times', 'links', 'x', '__proto__'],
  number: ['1.0', '2.0', 'x', '__proto__'],
  token: ['x', 'x'.repeat(43), '%00', 'e30.e30.e30'],
  key: ['forums-list', 'x', '__proto__', 'locale', '%00'],
  filename: ['x.pdf', 'x.png', '%00.pdf', '..%2fx.pdf'],
}

/** Makes requests, most of them nearly right: each route in turn, and in between what stands in no table. */
export const createRequests = (
  random: Random,
  { documents, actions, steps }: Stock,
  { routes, views }: { routes: readonly Route[]; views: readonly string[] },
) => {
  const { pick, isLikely, next } = random

  const stocked = (collection: string) => documents[collection] ?? []
  const docOf = (collection: string) =>
    pick(stocked(collection).length > 0 ? stocked(collection) : [{ id: 'nope' }])
  const idIn = (collection: string): string => (isLikely(0.8) ? String(docOf(collection).id) : pick(NO_IDS))
  const query = () =>
    isLikely(0.6)
      ? `?${Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(QUERIES)).join('&')}`
      : ''
  const oddHeaders = () => (isLikely(0.25) ? pick(HEADERS) : {})
  const aText = () => {
    const collection = pick(CONTENT_SLUGS)
    return { collection, id: idIn(collection) }
  }
  /** Texts move while they are asked about. */
  const stepNear = (id: string) => String((steps.get(id) ?? 1) + pick([0, 0, 0, 1, 1, 2]))

  const partFor = (name: string, id: string): string => {
    if (name === 'id') return id
    if (name === 'person') return idIn('people')
    if (name === 'delivery') return idIn('webhook-deliveries')
    return pick(PARTS[name] ?? NO_IDS)
  }
  const addressOf = ({ collection, path }: Route, id = idIn(collection)): string =>
    path.replace(/:(\w+)\??/g, (_, name: string) => partFor(name, id))

  // Ours more often: most of Payload's are the same for all collections, and closed for many.
  const ours = routes.filter(({ isOurs }) => isOurs)
  const moving = ours.filter(({ path }) => path.includes('/transitions/'))
  const turns = shuffled(random, [...routes, ...ours, ...moving, ...moving])
  let turn = 0
  const nextRoute = (): Route => {
    const route = turns[turn++ % turns.length]
    if (!route) throw new Error('The configuration has no route.')
    return route
  }
  const routed = (): FuzzRequest => {
    const route = nextRoute()
    const { method } = route
    const id = idIn(route.collection)
    const path = addressOf(route, id) + (isLikely(0.3) ? query() : '')
    if (method === 'GET' || method === 'DELETE') return { method, path, headers: {} }
    const given = bodyFor(route, {
      ...{ random, idIn, aText, aPerson: () => idIn('people'), document: docOf },
      step: () => stepNear(id),
    })
    return {
      ...{ method, path },
      headers: { 'content-type': 'application/json', ...(isLikely(0.3) && { 'if-match': stepNear(id) }) },
      body: isLikely(0.85) ? JSON.stringify(isLikely(0.5) ? given : mutated(given, random)) : pick(BODIES),
    }
  }

  const apiPath = (): string =>
    isLikely(0.9)
      ? addressOf(pick(routes))
      : pick(['/api/nothing', '/api/reorder', '/api/form-state', '/api/payload-jobs/run', '/api/__proto__'])

  const writes = (): FuzzRequest => {
    const collection = pick([
      ...CONTENT_SLUGS,
      ...CONTENT_SLUGS,
      'media',
      'redirects',
      'users',
      'payload-preferences',
    ])
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
      body: isLikely(0.8) ? JSON.stringify(mutated(docOf(collection), random)) : pick(BODIES),
    }
  }
  const site = (): FuzzRequest => ({
    method: 'POST',
    path: '/api/globals/site',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(mutated(docOf('site'), random)),
  })
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
  const page = () =>
    isLikely(0.2) && views.length > 0 ? pick(views).replace(/:\w+/g, () => pick(NO_IDS)) : pick(PAGES)
  const anything = (): FuzzRequest => {
    const path = pick([apiPath, page, page, () => pick(ADDRESSES)])()
    const method = pick(METHODS)
    const hasBody = method !== 'GET' && method !== 'HEAD' && isLikely(0.6)
    return {
      method,
      path: path + query(),
      headers: hasBody ? { 'content-type': pick(TYPES) } : {},
      ...(hasBody && { body: pick(BODIES) }),
    }
  }
  const scrambled = (): FuzzRequest => {
    const path = pick([apiPath, page])()
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
    ...[routed, routed, routed, routed, routed, routed, routed],
    ...[writes, writes, writes, anything, anything],
    ...[site, () => anUpload(random, query()), action, scrambled],
  ]
  return (): FuzzRequest => {
    const request = pick(KINDS)()
    return { ...request, headers: { ...request.headers, ...oddHeaders() } }
  }
}

const shuffled = <T>({ next }: Random, list: readonly T[]): T[] =>
  list
    .map((each) => ({ each, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each)
