import { readdirSync } from 'node:fs'
import type { SanitizedConfig } from 'payload'
import { TRANSITION_NAMES } from '@/workflow/domain/table'

/** An address of the API with its method, as the configuration has it: `/api/comments/:id/answer`. */
export type Route = {
  method: string
  path: string
  /** What stands behind the collection, by which bodies are known: `/:id/answer`. */
  tail: string
  collection: string
  /** Of this application; the others are Payload's. */
  isOurs: boolean
}

type Endpoints = readonly { method: string; path: string; custom?: Record<string, unknown> }[] | false

/** Every route of the configuration; that of the transitions once for each of them. */
export const routesOf = (config: SanitizedConfig): Route[] => [
  ...rowsOf('', '/api', config.endpoints),
  ...config.collections.flatMap(({ slug, endpoints }) => rowsOf(slug, `/api/${slug}`, endpoints)),
  ...config.globals.flatMap(({ slug, endpoints }) => rowsOf(slug, `/api/globals/${slug}`, endpoints)),
]

const rowsOf = (collection: string, root: string, endpoints: Endpoints): Route[] =>
  (endpoints || []).flatMap(({ custom, method, path }) =>
    pathsOf(path).map((each) => ({
      ...{ method: method.toUpperCase(), path: root + each.replace(/(?<=.)\/$|^\/$/, ''), tail: path },
      ...{ collection, isOurs: custom?.access !== undefined },
    })),
  )

const STEP = '/transitions/:name'

const pathsOf = (path: string): string[] =>
  path.endsWith(STEP) ? TRANSITION_NAMES.map((name) => path.replace(':name', name)) : [path]

/** The folders of `src/app` that answer something, without what stands there for order alone: `/sitemap/[file]`. */
export const foldersOf = (): string[] => [
  ...new Set(
    readdirSync('src/app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?:^|\/)(?:page\.tsx|route\.ts)$/.test(file))
      .map((file) => `/${file.replace(/\([^)]+\)\//g, '').replace(/\/?(?:page\.tsx|route\.ts)$/, '')}`),
  ),
]

/** The pages of the desk, by the addresses of the configuration. */
export const viewsOf = ({ admin: { components } }: SanitizedConfig): string[] =>
  Object.values(components?.views ?? {}).flatMap((view) =>
    view && 'path' in view && view.path ? [`/admin${view.path}`] : [],
  )
