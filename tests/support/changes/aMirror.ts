import { handleEndpoints } from 'payload'
import config from '@payload-config'
import { exportAll } from '@/app/(payload)/api/http/exportAll'
import { drain } from '@/cache/outbox'
import { getTestPayload } from '../testPayload'
import { rest } from '../rest'

/** What a mirror has on its disk: it may be killed after each change of it. */
export type Disk = {
  /** Where it follows from, once it has a whole copy. */
  cursor?: string
  /** While it copies: the cursor of its first line, and the last line that it has. */
  copying?: { cursor: string; after: string | undefined }
  /** The text of each document, by `collection/id`. */
  documents: Map<string, string>
  /** What it was told of what it has no more. */
  tombstones: Map<string, Record<string, unknown>>
  /** The versions that it was told to erase. */
  erased: Set<string>
  resyncs: number
}

export const emptyDisk = (): Disk => ({
  ...{ documents: new Map(), tombstones: new Map(), erased: new Set(), resyncs: 0 },
})

type Row = { kind: string; collection: string; id: string; url: string; version?: string }

const exported = exportAll(
  (request) => handleEndpoints({ config, request }),
  async () => drain(await getTestPayload()),
)

/** The export as an outsider gets it. */
export const askExport = (query: string, headers: HeadersInit = {}): Promise<Response> =>
  exported(new Request(`http://127.0.0.1:3000/api/export.ndjson?${query}`, { headers }), {
    params: Promise.resolve({}),
  })

/**
 * Brings a mirror up to date, as the guide for API consumers says.
 * @param live called before each change of the disk; throws where the mirror is killed
 */
export async function mirror(disk: Disk, locale: string, live: () => void = () => undefined): Promise<void> {
  if (!disk.cursor) await copy(disk, locale, live)
  for (let hasMore = true; hasMore;) {
    const { status, body } = await rest(`/changes?since=${disk.cursor}&limit=7`)
    if (status === 410) {
      live()
      Object.assign(disk, {
        ...emptyDisk(),
        resyncs: disk.resyncs + 1,
        cursor: undefined,
        copying: undefined,
      })
      return mirror(disk, locale, live)
    }
    if (status !== 200) throw new Error(`changes: ${status} ${JSON.stringify(body)}`)
    for (const row of body.changes as Row[]) await apply(disk, row, { locale, live })
    live()
    disk.cursor = String(body.next)
    hasMore = Boolean(body.hasMore)
  }
}

async function copy(disk: Disk, locale: string, live: () => void): Promise<void> {
  const after = disk.copying?.after
  const response = await askExport(`locale=${locale}${after ? `&after=${after}` : ''}`)
  for (const line of (await response.text()).trim().split('\n')) {
    live()
    // Lines of three forms; which one is looked at here.
    const row = JSON.parse(line) as {
      cursor?: string
      collection?: string
      id?: string
      document?: { slug: string }
      complete?: true
    }
    if (row.cursor) disk.copying = { cursor: row.cursor, after: undefined }
    else if (row.document && disk.copying) {
      const key = `${row.collection}/${row.id}`
      disk.documents.set(key, JSON.stringify(row.document))
      disk.copying.after = `${row.collection}/${row.document.slug}`
    } else if (row.complete && disk.copying) {
      disk.cursor = disk.copying.cursor
      delete disk.copying
    }
  }
}

async function apply(
  disk: Disk,
  row: Row,
  { locale, live }: { locale: string; live: () => void },
): Promise<void> {
  const { collection, id, kind, url, version } = row
  const key = `${collection}/${id}`
  if (kind === 'redacted' || kind === 'withheld') disk.erased.add(`${key}/${version}`)
  if (kind === 'settings' || kind === 'note') return
  const { pathname, search } = new URL(url)
  const { status, text } = await rest(`${pathname.replace(/^\/api/, '')}${search}&locale=${locale}`)
  live()
  if (status === 200) disk.documents.set(key, text)
  else disk.documents.delete(key)
  if (kind === 'withdrawn') disk.tombstones.set(key, row)
}
