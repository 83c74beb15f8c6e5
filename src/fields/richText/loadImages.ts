import type { PayloadRequest } from 'payload'
import type { ShownImage } from './Targets'

/** The images of the given ids that the reader may see; `null` for the others and for what is no image. */
export const loadImages = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<(ShownImage | null)[]> => {
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
  const images = new Map(docs.map((file) => [file.id, file]))
  return ids.map((id) => {
    const file = images.get(id)
    if (!file?.url || !file.mimeType?.startsWith('image/')) return null
    return {
      address: file.url,
      width: file.width ?? undefined,
      height: file.height ?? undefined,
      credit: file.credit ?? undefined,
    }
  })
}
