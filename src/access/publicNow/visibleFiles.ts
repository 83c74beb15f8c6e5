import type { PayloadRequest } from 'payload'
import type { Media } from '@/payload-types'

/** The files of the given ids that whoever asks may open; `null` for each other one. */
export const visibleFiles = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<(Media | null)[]> => {
  const { docs } = await req.payload.find({
    collection: 'media',
    // Part of reading a text, not a question of its own: those are limited in what they get.
    currentDepth: 1,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: [...new Set(ids)] } },
  })
  const files = new Map(docs.map((file) => [file.id, file]))
  return ids.map((id) => files.get(id) ?? null)
}
