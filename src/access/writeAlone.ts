import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { sha256 } from '@/lib/hash'
import { keepOthersOut } from '@/lib/transaction'

type Args = { id?: string | number; data?: { email?: unknown; token?: unknown } }

/**
 * Lets one writer at a time change a row, from before Payload reads it: what two read at once, the second would write
 * back as it was before the first. (Payload opens the transaction of an operation before this hook.)
 */
export const writeAlone: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // The union of the arguments of all operations cannot be read; these are the parts that matter here.
  const { id, data } = args as unknown as Args
  const names = {
    update: () => (id === undefined ? [] : [`${collection.slug}/${id}`]),
    delete: () => (id === undefined ? [] : [`${collection.slug}/${id}`]),
    restoreVersion: async () => [`${collection.slug}/${await parentOf(req, collection.slug, String(id))}`],
    login: () => [`${collection.slug} of ${String(data?.email).toLowerCase().trim()}`],
    resetPassword: async () => [`${collection.slug}/${await ownerOf(req, String(data?.token))}`],
  }
  const isKnown = (name: string): name is keyof typeof names => name in names
  if (isKnown(operation)) await keepOthersOut(req, await names[operation]())
}

/** Whose one-time link this is; of one that is nobody’s there is nothing to change. */
const ownerOf = async (
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
  token: string,
): Promise<string | undefined> => {
  const person = await req.payload.db.findOne<{ id: string }>({
    ...{ collection: 'users', req, select: { name: true } },
    // As it was sent, or as the database has it: whichever hook came first.
    where: { resetPasswordToken: { in: [token, sha256(token)] } },
  })
  return person ? String(person.id) : undefined
}

/** Of which document a version is. */
const parentOf = async (
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
  collection: CollectionSlug,
  id: string,
): Promise<string> => {
  const { docs } = await req.payload.db.findVersions<{ id: string }>({
    ...{ collection, limit: 1, pagination: false, req },
    where: { id: { equals: id } },
  })
  return String(docs[0]?.parent)
}
