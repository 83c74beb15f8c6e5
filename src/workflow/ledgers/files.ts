import path from 'node:path'
import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { hashFile } from '@/lib/hashFile'
import { SYSTEM } from '../domain/actor'
import type { ShownFile } from '../domain/content'
import { MEDIA, namesFile } from '../domain/references'
import { WorkflowError } from '../errors'

/** The files that a text shows, by id, in a stable order. */
export async function filesShown(
  req: PayloadRequest,
  references: readonly { collection: string; id: string }[],
): Promise<ShownFile[]> {
  const ids = [...new Set(references.filter(namesFile).map(({ id }) => id))].sort()
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
  return [...new Set(docs.map(({ actorId }) => actorId))].filter((id) => id !== SYSTEM)
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
    throw new WorkflowError(409, worded('reason.fileChanged', { file: file.filename }), {
      code: 'fileChanged',
    })
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

type Names = readonly { collection: string; id: string }[]

const fileIds = (references: Names) => new Set(references.filter(namesFile).map(({ id }) => id))

/** Keeps the number of public texts that show a file; the public may read it while the number is above 0. */
export async function countPublicUses(
  req: PayloadRequest,
  { before, after }: { before: Names; after: Names },
): Promise<void> {
  const [old, now] = [fileIds(before), fileIds(after)]
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
