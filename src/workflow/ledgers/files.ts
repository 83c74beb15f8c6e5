import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { hashFile } from '@/lib/hashFile'
import { WorkflowError } from '../errors'
import type { Reference } from '../domain/references'

export type ShownFile = {
  id: string
  filename: string
  sha256: string
  credit: string | null
  publicUses: number
}

/** The collection of files. */
export const MEDIA = 'media'

/** Is what is referred to a file, not a document? */
export const isFile = ({ collection }: Pick<Reference, 'collection'>) => collection === MEDIA

/** The files that a text shows, by id, in a stable order. */
export async function filesShown(
  req: PayloadRequest,
  references: readonly { collection: string; id: string }[],
): Promise<ShownFile[]> {
  const ids = [...new Set(references.filter(isFile).map(({ id }) => id))].sort()
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<ShownFile>({
    collection: MEDIA,
    limit: ids.length,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const byId = new Map(docs.map((doc) => [String(doc.id), doc]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Who uploaded these files, as the audit log knows; the application itself is nobody. */
export async function uploadersOf(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<{ id: string; actorId: string }>({
    ...{ collection: 'audit-log', limit: 0, pagination: false, req },
    where: {
      and: [
        { collection: { equals: MEDIA } },
        { act: { equals: 'media' } },
        { documentId: { in: [...new Set(ids)] } },
      ],
    },
  })
  return [...new Set(docs.map(({ actorId }) => actorId))].filter((id) => id !== 'system')
}

/**
 * Makes sure that each file in the store is still the one that was uploaded: its bytes are what a second
 * person validates, not its name.
 * @throws WorkflowError 409 naming the file
 */
export async function checkStoredFiles(req: PayloadRequest, files: readonly ShownFile[]): Promise<void> {
  const { upload } = req.payload.collections[MEDIA]?.config ?? {}
  if (!upload || upload.disableLocalStorage || !upload.staticDir) return
  for (const file of files) {
    if ((await digestOf(path.join(upload.staticDir, file.filename))) === file.sha256) continue
    throw new WorkflowError(
      409,
      `The file ${file.filename} is not the one that was uploaded. Upload it again and save.`,
      {
        code: 'fileChanged',
      },
    )
  }
}

async function digestOf(file: string): Promise<string | null> {
  try {
    return await hashFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
