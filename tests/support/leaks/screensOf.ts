import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'

const PREVIEWS = 'src/app/(frontend)/preview'

/**
 * The screens that are ours, as the paths at which they are: `/admin/releases/:id`. Those that the configuration adds
 * to the admin, and the previews.
 */
export const screensOf = ({ config }: Payload): string[] => {
  const views = Object.values(config.admin.components.views ?? {}).flatMap((view) =>
    view && 'path' in view && view.path ? [`/admin${view.path}`] : [],
  )
  const previews = readdirSync(PREVIEWS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(page|route)\.tsx?$/.test(path.basename(file)))
    .map((file) =>
      path
        .join('/preview', path.dirname(file))
        .replaceAll(/\/\[\[\.\.\.\w+\]\]/g, '')
        .replaceAll(/\[(\w+)\]/g, ':$1'),
    )
  return [...views, ...previews]
}

/** Is a path at a screen, or below it? */
export const isAt = (screen: string, asked: string): boolean =>
  new RegExp(`^${screen.replaceAll(/:\w+/g, '[^/?]+')}(?:[/?]|$)`).test(asked)
