import type { PayloadRequest } from 'payload'
import { MOST_TITLES } from './titles'

/** A file that one of the texts shows. */
export type FileCard = { filename: string; mimeType: string; address: string | null }

/** Files as a comparison shows them, by their ids: those that the person may read. */
export async function fileCards(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, FileCard>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { filename: true, mimeType: true, url: true },
    where: { id: { in: [...new Set(ids)].slice(0, MOST_TITLES) } },
  })
  return new Map(
    docs.map(({ id, filename, mimeType, url }) => [
      id,
      { filename: filename ?? '', mimeType: mimeType ?? '', address: url ?? null },
    ]),
  )
}
