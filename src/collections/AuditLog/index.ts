import type { CollectionConfig, TextField } from 'payload'
import { nobody } from '@/access/nobody'
import { ledger } from '../ledger'

/** Nobody reads it: with it, whoever reads the digest could guess the words that were redacted. */
const hidden = (name: string, label: string): TextField => ({
  ...{ name, label, type: 'text', admin: { hidden: true } },
  access: { read: nobody },
})

/** One row per act, sealed in a chain. See `src/workflow/ledgers/audit/chain.ts` for what the seal covers. */
export const AuditLog: CollectionConfig = ledger({
  slug: 'audit-log',
  labels: { singular: 'Audit row', plural: 'Audit log' },
  description: 'Who did what, when, to which document. Nobody can change it.',
  useAsTitle: 'key',
  indexes: [
    { fields: ['documentId', 'collection', 'act', 'seq'] },
    { fields: ['act', 'seq'] },
    { fields: ['collection', 'seq'] },
    { fields: ['actorId', 'seq'] },
    { fields: ['at', 'seq'] },
  ],
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
    { name: 'actorName', type: 'text', label: 'Their name at that moment' },
    hidden('actorNameSalt', 'Salt of the name'),
    { name: 'actorNameDigest', type: 'text', label: 'Digest of the name', admin: { hidden: true } },
    { name: 'subjectName', type: 'text', label: 'Whose account, by the name of until then' },
    hidden('subjectNameSalt', 'Salt of that name'),
    { name: 'subjectNameDigest', type: 'text', label: 'Digest of that name', admin: { hidden: true } },
    { name: 'details', type: 'json', label: 'Details' },
    { name: 'comment', type: 'textarea', label: 'Comment' },
    hidden('commentSalt', 'Salt of the comment'),
    { name: 'commentDigest', type: 'text', label: 'Digest of the comment', admin: { hidden: true } },
    {
      name: 'format',
      type: 'number',
      label: 'Format of the seal',
      admin: {
        hidden: true,
        description: 'Which columns the seal covers; rows without one are of format 1.',
      },
    },
    { name: 'mac', type: 'text', label: 'Seal', required: true, admin: { hidden: true } },
  ],
})
