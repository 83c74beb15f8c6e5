import type { CollectionConfig } from 'payload'

export const Forums: CollectionConfig = {
  slug: 'forums',
  admin: { useAsTitle: 'title' },
  versions: { drafts: true },
  fields: [{ name: 'title', type: 'text', required: true, localized: true }],
}
