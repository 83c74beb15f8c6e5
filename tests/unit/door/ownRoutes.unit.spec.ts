import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OWN_ROUTES, problemOf } from '@/door/problems'

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE']
const arrival = (path: string, method: string) => ({
  ...{ method, path, headers: { host: 'here' }, area: 'api' as const },
  hasSession: () => false,
})
const refusedBy = (path: string, method: string) => problemOf(arrival(path, method))

/** The routes of the API that are files of ours, and what each exports. */
const routes = readdirSync('src/app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/api\/(?:.+\/)?route\.ts$/.test(file) && !file.includes('[...slug]'))
  .map((file) => ({
    path: file.replace(/^[^/]+|\/route\.ts$/g, '').replace('[token]', 'x'),
    takes: [...readFileSync(`src/app/${file}`, 'utf8').matchAll(/export const ([A-Z]+) =/g)].map(([, name]) =>
      String(name),
    ),
  }))

describe('a route of the API that is not Payload’s', () => {
  it.each(routes)('$path takes what its file exports, and says so of the rest', ({ path, takes }) => {
    // Next answers these itself, where there is a GET.
    const all = new Set([...takes, 'HEAD', 'OPTIONS'])
    for (const method of METHODS) {
      const problem = refusedBy(path, method)
      if (all.has(method)) expect(problem, method).toBeUndefined()
      else {
        expect(problem, method).toMatchObject({ status: 405, error: { code: 'methodNotAllowed' } })
        expect(new Set(problem?.headers?.Allow?.split(', ')), method).toEqual(all)
      }
    }
  })

  it('is every one of them, and the others take what Payload does', () => {
    expect(routes.length).toBeGreaterThan(8)
    for (const { pattern } of OWN_ROUTES) expect(routes.some(({ path }) => pattern.test(path))).toBe(true)
    for (const path of ['/api/forums', '/api/export.ndjsonx', '/api/docs/x'])
      expect(refusedBy(path, 'DELETE')).toBeUndefined()
  })
})
