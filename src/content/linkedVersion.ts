import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createLocalReq } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { fileBehind, openLink, type AskedLink } from '@/workflow/queries/previewLinks'
import { payload } from './listings'

export type { AskedLink }

/** A version of a draft, for whoever has the address of a link to it. */
type LinkedVersion = {
  /** The version in one language or in all, as whoever made the link may read it; null where they may not. */
  read: (language: Locale | 'all', depth: number) => Promise<object | null>
  /** ISO 8601, UTC */
  expiresAt: string
  isOlder: boolean
}

/** The version that an address leads to; null for an address that leads nowhere. */
export async function linkedVersion(asked: AskedLink): Promise<LinkedVersion | null> {
  const link = await openLink(await createLocalReq({}, await payload()), asked)
  if (!link) return null
  const { collection, expiresAt, isOlder, req, versionId } = link
  const read: LinkedVersion['read'] = async (language, depth) => {
    const found = await req.payload.findVersionByID({
      ...{ collection, depth, id: versionId, locale: language, user: req.user },
      ...{ disableErrors: true, overrideAccess: false },
    })
    const version: unknown = found?.version
    return isRecord(version)
      ? asRecord(withFilesAt({ ...version, id: asked.id }, `${addressOf(asked)}/file/`))
      : null
  }
  return { read, expiresAt, isOlder }
}

const addressOf = ({ collection, id, key, locale }: AskedLink): string =>
  `/preview/link/${collection}/${id}/${locale}/${key}`

const FILES = '/api/media/file/'

/** A text whose files are found behind the link: elsewhere nobody outside opens them. */
function withFilesAt(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((each) => withFilesAt(each, folder))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (typeof inner !== 'string') return [name, withFilesAt(inner, folder)]
      if (name === 'url' && inner.startsWith(FILES)) return [name, folder + inner.slice(FILES.length)]
      return [name, name.endsWith('Html') ? inner.replaceAll(`src="${FILES}`, `src="${folder}`) : inner]
    }),
  )
}

// `withFilesAt` gives an object for an object.
const asRecord = (value: unknown) => value as object

const SHOWN_IN_PAGES = /^image\//

/** A file that the version behind a link shows; null for every other one, and where the link leads nowhere. */
export async function linkedFile(asked: AskedLink, filename: string): Promise<Response | null> {
  const link = await openLink(await createLocalReq({}, await payload()), asked)
  const file = link && (await fileBehind(link, { filename, locale: asked.locale }))
  if (!file) return null
  const place = path.join(file.folder, file.filename)
  const { size } = await stat(place)
  // Node's type of a web stream is another one than the browser's.
  const body = Readable.toWeb(createReadStream(place)) as unknown as ReadableStream
  return new Response(body, {
    headers: {
      'Content-Type': file.mimeType,
      'Content-Length': String(size),
      ...(SHOWN_IN_PAGES.test(file.mimeType)
        ? {}
        : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}` }),
    },
  })
}
