import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { book } from '../book'

/** One row per act, sealed in a chain. See `src/workflow/audit/chain.ts` for what the seal covers. */
export const AuditLog: CollectionConfig = book({
  slug: 'audit-log',
  labels: { singular: 'Audit row', plural: 'Audit log' },
  description: 'Who did what, when, to which document. Nobody can change it.',
  useAsTitle: 'key',
  indexes: [{ fields: ['collection', 'documentId'] }],
  fields: [
    { name: 'seq', type: 'number', label: 'Number', required: true, unique: true },
    { name: 'key', type: 'text', label: 'Claimed step', required: true, unique: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
    { name: 'act', type: 'text', label: 'Act', required: true },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'Document', required: true },
    { name: 'name', type: 'text', label: 'What exactly' },
    { name: 'from', type: 'text', label: 'From' },
    { name: 'to', type: 'text', label: 'To' },
    { name: 'version', type: 'text', label: 'Version' },
    { name: 'actorId', type: 'text', label: 'Who', required: true },
    { name: 'details', type: 'json', label: 'Details' },
    { name: 'comment', type: 'textarea', label: 'Comment' },
    {
      // Nobody reads it: with it, whoever reads the digest could guess what a redacted comment said.
      ...{ name: 'commentSalt', type: 'text', label: 'Salt of the comment', admin: { hidden: true } },
      access: { read: nobody },
    },
    { name: 'commentDigest', type: 'text', label: 'Digest of the comment', admin: { hidden: true } },
    { name: 'mac', type: 'text', label: 'Seal', required: true, admin: { hidden: true } },
  ],
})
