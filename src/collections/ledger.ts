import type { CollectionConfig, Endpoint, Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { appendOnly } from '@/workflow/ledgers/readOnly'

/**
 * A ledger that the workflow keeps beside the content. Only the workflow writes it, below Payload's operations;
 * every write over HTTP, GraphQL or the Local API is refused. Ledgers hold no relationship fields: on SQLite a
 * deletion elsewhere would empty them.
 */
export const ledger = ({
  slug,
  labels,
  description,
  fields,
  indexes = [],
  orders = [],
  lookup,
  useAsTitle = 'id',
  endpoints = [],
  isClosed = false,
}: {
  slug: string
  labels: { singular: string; plural: string }
  description: string
  fields: Field[]
  indexes?: CollectionConfig['indexes']
  /** What rows are selected by, and then ordered by to the last: an index each (src/database/indexes.ts). */
  orders?: readonly (readonly string[])[]
  /** The list of values by which rows are looked up. */
  lookup?: string
  useAsTitle?: string
  /** By which people reach what is theirs in it. */
  endpoints?: Endpoint[]
  /** Nobody reads its rows as such, staff included: only our own code does, and answers what each may know. */
  isClosed?: boolean
}): CollectionConfig => ({
  slug,
  labels,
  custom: { orders, ...(lookup && { lookup }) },
  access: {
    admin: isClosed ? nobody : staff,
    create: nobody,
    read: isClosed ? nobody : staff,
    update: nobody,
    delete: nobody,
    unlock: nobody,
    readVersions: nobody,
  },
  admin: { group: 'Record keeping', description, hidden: true, useAsTitle },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  hooks: { beforeOperation: [appendOnly] },
  indexes,
  endpoints,
  fields,
})
