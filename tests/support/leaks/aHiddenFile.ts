import type { Payload } from 'payload'
import { aPicture } from '../aPicture'
import { CANARY } from './canary'
import type { Reference } from './Canaries'

/** An uploaded file that no public text shows: of a draft, replaced by a better one, or of a withdrawn text. */
export const aHiddenFile = async (
  payload: Payload,
  { name, user }: { name: string; user: object },
): Promise<Reference & { filename: string }> => {
  const { id, filename } = await payload.create({
    collection: 'media',
    data: { credit: `${CANARY}-credit` },
    file: await aPicture({ name }),
    user,
  })
  return { collection: 'media', id: String(id), filename: String(filename) }
}
