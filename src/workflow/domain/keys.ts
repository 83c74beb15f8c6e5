import type { Where } from 'payload'

/** `collection/id`: how the ledgers name a document. */
export const keyOf = (collection: string, id: string) => `${collection}/${id}`

/** The rows of a ledger that are about one document. */
export const about = ({ collection, documentId }: { collection: string; documentId: string }): Where => ({
  and: [{ collection: { equals: collection } }, { documentId: { equals: documentId } }],
})

/** `collection/id/step`: how the audit log names a step of a document; only one row can have it. */
export const stepKeyOf = (collection: string, id: string, step: number) => `${keyOf(collection, id)}/${step}`

/** `collection/id/version`: how an edition of a document is named. */
export const editionKeyOf = ({ key, version }: { key: string; version: string | null | undefined }) =>
  `${key}/${version}`

/** `collection/id/version#step`: how the audit log names a step of an edition; only one row can have it. */
export const editionStepOf = (edition: string, step: number) => `${edition}#${step}`

/** What stands for an address as long as a text has none; unique because the id is. */
export const placeholderAddress = (collection: string, id: string) => `${collection}#${id}`

/** `collection/slug`: the address of a public text, without its language. */
export const addressOf = (collection: string, slug: string) => `${collection}/${slug}`

type Addresses = {
  collection: string
  documentId: string
  address: string
  formerAddresses?: readonly string[] | null
}

/** The address at which a text is public, or was last; null where it never was. */
export const publicAddressOf = ({ collection, documentId, address }: Addresses): string | null =>
  address === placeholderAddress(collection, documentId) ? null : address

/** The addresses that lead to a text once it is public at this one: all others that it ever had. */
export const formerAddressesAt = (record: Addresses, address: string): string[] => [
  ...new Set(
    [...(record.formerAddresses ?? []), publicAddressOf(record)].filter(
      (one): one is string => one !== null && one !== address,
    ),
  ),
]

/**
 * The paths of a text on the site, without their language: `/forums/slug`. A standing page has no section in its
 * address (`/slug`), but its redirects may be written with one.
 */
export const pathsTo = (collection: string, slug: string): string[] => [
  `/${collection}/${slug}`,
  ...(collection === 'pages' ? [`/${slug}`] : []),
]
