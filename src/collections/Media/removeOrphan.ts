import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeChangeHook } from 'payload'
import { afterRollback } from '@/lib/afterRollback'
import { env } from '@/lib/env'

/**
 * Payload stores a file before the row that names it: where the row is not stored, the file would stay behind, on a
 * full disk of all places. On SQLite no other upload can have that name meanwhile; elsewhere the log names the file.
 */
export const removeOrphan: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  const { filename } = data
  if (operation !== 'create' || typeof filename !== 'string') return data
  await afterRollback(req, async () => {
    const { db, logger } = req.payload
    if (await db.findOne({ collection: collection.slug, where: { filename: { equals: filename } } })) return
    if (db.name !== 'sqlite')
      return logger.warn({ msg: `The file ${filename} was uploaded and is in no row: it may be removed` })
    await rm(path.join(env.DATA_DIR, 'media', filename), { force: true })
  })
  return data
}
