import type { PayloadRequest } from 'payload'
import { parsePath } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { isRecord } from '@/lib/isRecord'
import type { DocumentRecord } from '../../domain/document'
import { addressOf } from '../../domain/keys'
import type { FileRow } from './rows'

type Link = { address: string; fields: Record<string, unknown> }

/**
 * Makes links to pages of this site links to the texts themselves, as the editor's own are: they follow when a text
 * moves, and are plain words while it is not public. Of what is not public nobody learns that it is there.
 */
export async function knowOwnPages(req: PayloadRequest, rows: readonly FileRow[]): Promise<void> {
  const links: Link[] = []
  for (const { html } of rows) for (const { text } of html) collect(text, links)
  const asked = [...new Set(links.map(({ address }) => address))].slice(0, MOST)
  if (asked.length === 0) return
  const { docs } = await req.payload.db.find<DocumentRecord>({
    ...{ collection: 'records', limit: 0, pagination: false, req },
    where: { address: { in: asked } },
  })
  const known = new Map(
    docs.filter(({ live }) => live === 'published').map((record) => [record.address, record]),
  )
  for (const { address, fields } of links) {
    const record = known.get(address)
    if (!record) continue
    fields.linkType = 'internal'
    fields.doc = { relationTo: record.collection, value: record.documentId }
    delete fields.url
  }
}

function collect(node: unknown, links: Link[]): void {
  if (!isRecord(node)) return
  const { children, fields, root } = node
  if (isRecord(fields) && typeof fields.url === 'string') {
    const address = addressIn(fields.url)
    if (address !== null) links.push({ address, fields })
  }
  if (Array.isArray(children)) for (const child of children as unknown[]) collect(child, links)
  collect(root, links)
}

/** Which text's page this is the address of, if it is one of ours; with a query or a fragment it is more than that. */
function addressIn(url: string): string | null {
  if (!URL.canParse(url) || /[?#]/.test(url)) return null
  const { origin, pathname } = new URL(url)
  const place = origin === new URL(env.SERVER_URL).origin ? parsePath(pathname) : null
  return place?.slug ? addressOf(place.section ?? 'pages', place.slug) : null
}

/** Pages of which it is asked; databases bound the parameters of a statement. */
const MOST = 500
