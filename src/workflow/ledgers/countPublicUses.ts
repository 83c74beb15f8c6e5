import type { PayloadRequest } from 'payload'
import { filesShown, isFile, MEDIA } from './files'

type Names = readonly { collection: string; id: string }[]

const idsOf = (references: Names) => new Set(references.filter(isFile).map(({ id }) => id))

/** Keeps the number of public texts that show a file; the public may read it while the number is above 0. */
export async function countPublicUses(
  req: PayloadRequest,
  { before, after }: { before: Names; after: Names },
): Promise<void> {
  const [old, now] = [idsOf(before), idsOf(after)]
  const moved = [...old, ...now].filter((id) => old.has(id) !== now.has(id))
  const files = await filesShown(
    req,
    moved.map((id) => ({ collection: MEDIA, id })),
  )
  for (const file of files) {
    const { id, publicUses } = file
    await req.payload.db.updateOne({
      collection: MEDIA,
      id,
      data: { ...file, publicUses: Math.max(0, (publicUses ?? 0) + (now.has(id) ? 1 : -1)) },
      req,
      returning: false,
    })
  }
}
