import type { PayloadRequest } from 'payload'
import type { LoadedDocument } from '../domain/document'

/** Changes the main row, and writes it whole: of localised fields that are not named, SQLite would lose the texts. */
export const writeMain = (
  req: PayloadRequest,
  { config, main }: Pick<LoadedDocument, 'config' | 'main'>,
  changes: Record<string, unknown>,
) =>
  req.payload.db.updateOne({
    collection: config.slug,
    id: main.id,
    data: structuredClone({ ...main, ...changes }),
    locale: 'all',
    req,
    returning: false,
  })
