import type { PayloadRequest } from 'payload'
import type { Reference } from '../domain/references'
import { isFile } from '../ledgers/files'
import { keyOf } from '../domain/keys'
import type { DocumentRecord, LoadedDocument } from '../domain/document'
import type { Problem } from '../domain/requirements'
import { isPublication } from '../domain/table'
import type { Locked } from '../commands/lock'

/** The relations without which a text makes no sense in public (a role's forum) must be public, or go public with it. */
export async function relationProblems(
  req: PayloadRequest,
  { config }: LoadedDocument,
  references: readonly Reference[],
  set: readonly Locked[],
): Promise<Problem[]> {
  const paths: string[] = config.custom.requiredPublic ?? []
  const needed = references.filter(({ path }) => paths.includes(path))
  const notPublic = await notPublicOf(req, needed)
  const comesAlong = new Set(
    set.filter(({ item }) => isPublication(item.name)).map(({ document }) => document.record.key),
  )
  return notPublic
    .filter(({ collection, id }) => !comesAlong.has(keyOf(collection, id)))
    .map(({ path, collection }) => ({
      path,
      code: 'notPublic',
      message: `Publish what “${path}” names first (in ${collection}): readers could not see it.`,
    }))
}

/** Those of the documents referred to that the public cannot see. Files go public with the text that shows them. */
export async function notPublicOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Reference[]> {
  const documents = references.filter((reference) => !isFile(reference))
  if (documents.length === 0) return []
  const keys = [...new Set(documents.map(({ collection, id }) => keyOf(collection, id)))]
  const { docs } = await req.payload.db.find<DocumentRecord>({
    collection: 'records',
    limit: keys.length,
    pagination: false,
    req,
    where: { and: [{ key: { in: keys } }, { live: { equals: 'published' } }] },
  })
  const published = new Set(docs.map(({ key }) => key))
  return documents.filter(({ collection, id }) => !published.has(keyOf(collection, id)))
}
