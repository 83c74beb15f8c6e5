import type { SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { TRANSITION_NAMES } from '@/workflow/domain/table'
import { isGiven } from '../../support/fuzz/given'
import { PAGES_OF } from '../../support/fuzz/pages'
import { createRandom } from '../../support/fuzz/random'
import { createRequests } from '../../support/fuzz/requests'
import { foldersOf, routesOf, viewsOf, type Route } from '../../support/fuzz/routes'

// The configuration refuses to be read without it; nothing is opened.
process.env.PAYLOAD_SECRET ??= 'a-secret-for-tests-only-0123456789'
const REQUESTS = 10_000

let config: SanitizedConfig
let routes: Route[]
beforeAll(async () => {
  config = await (await import('@payload-config')).default
  routes = routesOf(config)
})

/** Whether an address is one of a route's. */
const patternOf = ({ path }: Route): RegExp => {
  const parts = path.split('/').map((part) => part.replace(/[.*+^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('/').replace(/:\w+\??/g, '[^/]*')}$`)
}

describe('malformed requests', () => {
  it('ask every route of the configuration, and every transition of each kind of text', () => {
    const views = viewsOf(config)
    const next = createRequests(
      createRandom(8),
      { documents: {}, actions: ['x'], steps: new Map() },
      { routes, views },
    )
    const asked = new Map<string, Set<string>>()
    for (let left = REQUESTS; left > 0; left -= 1) {
      const { method, path } = next()
      const [pathname = ''] = path.split('?')
      asked.set(method, (asked.get(method) ?? new Set()).add(pathname))
    }
    const isAsked = (route: Route) => {
      const pattern = patternOf(route)
      return [...(asked.get(route.method) ?? [])].some((path) => pattern.test(path))
    }
    expect(routes.length).toBeGreaterThan(600)
    for (const name of TRANSITION_NAMES)
      expect(routes.filter(({ path }) => path.endsWith(`/transitions/${name}`)).length, name).toBe(
        CONTENT_SLUGS.length,
      )
    expect(routes.filter((route) => !isAsked(route)).map(({ method, path }) => `${method} ${path}`)).toEqual(
      [],
    )
    const paths = [...asked.values()].flatMap((set) => [...set])
    expect(
      views.filter((view) => !paths.some((path) => patternOf({ path: view } as Route).test(path))),
    ).toEqual([])
  })

  it('have a body that is nearly right for every route of ours that takes one', () => {
    const writing = routes.filter(({ isOurs, method }) => isOurs && ['PATCH', 'POST', 'PUT'].includes(method))
    expect(writing.length).toBeGreaterThan(150)
    expect(writing.filter((route) => !isGiven(route)).map(({ path }) => path)).toEqual([])
  })

  it('ask every page and every route that is a file', () => {
    expect(foldersOf().length).toBeGreaterThan(20)
    expect(Object.keys(PAGES_OF).sort()).toEqual(foldersOf().sort())
  })
})
