import type { Endpoint, SanitizedConfig } from 'payload'
import type { MethodsAt } from '@/lib/http/methodsAt'
import { isClosed } from './isClosed'

type Row = { pattern: RegExp; method: string; under: string | undefined }
/** As the description of the API has them: `/api/content/{section}/{slug}`, and what is asked there. */
type Described = Readonly<Record<string, object>>

/**
 * What each address of the API takes: from the endpoints of the configuration, by which Payload answers, and from the
 * description, which also has what is answered before Payload.
 */
export const methodsFrom = (config: SanitizedConfig, described: Described): MethodsAt => {
  const rows = [
    ...rowsOf('/api', config.endpoints),
    ...config.collections.flatMap(({ slug, endpoints, disableBulkDelete, disableBulkEdit }) =>
      rowsOf(
        `/api/${slug}`,
        (endpoints || []).filter(
          ({ method, path }) =>
            path !== '/' ||
            !((method === 'delete' && disableBulkDelete) || (method === 'patch' && disableBulkEdit)),
        ),
      ),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) => rowsOf(`/api/globals/${slug}`, endpoints || [])),
    ...Object.entries(described).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => row(path.replace(/\{(\w+)\}/g, ':$1'), method)),
    ),
  ]
  const rowsUnder = new Map<string | undefined, Row[]>()
  for (const row of rows) rowsUnder.set(row.under, [...(rowsUnder.get(row.under) ?? []), row])
  return (path) => {
    if (isClosed(`http://fora${path}`)) return []
    const near = [...(rowsUnder.get(undefined) ?? []), ...(rowsUnder.get(path.split('/')[2] ?? '') ?? [])]
    const taken = new Set(near.flatMap(({ pattern, method }) => (pattern.test(path) ? [method] : [])))
    if (taken.size === 0) return []
    if (taken.has('GET')) taken.add('HEAD')
    taken.add('OPTIONS')
    return ORDER.filter((method) => taken.has(method))
  }
}

const ORDER = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

const rowsOf = (root: string, endpoints: readonly Pick<Endpoint, 'method' | 'path'>[]): Row[] =>
  endpoints.map(({ method, path }) => row(root + path, method))

/**
 * The names in a path stand for one part each, or for none: `/:id`, `/access/:id?`.
 * @returns with the part that stands under `/api`, where it is no name: each request asks
 */
const row = (path: string, method: string): Row => {
  const parts = path.split('/').filter(Boolean)
  const written = parts.map((part) => {
    const [, before, , optional, after] = /^([^:]*):(\w+)(\??)(.*)$/.exec(part) ?? []
    if (before === undefined) return `/${escaped(part)}`
    const one = `/${escaped(before)}[^/]+${escaped(after ?? '')}`
    return optional ? `(?:${one})?` : one
  })
  const [, under = ''] = parts
  return {
    pattern: new RegExp(`^${written.join('')}$`),
    method: method.toUpperCase(),
    under: under.includes(':') ? undefined : under,
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
