import type { CollectionConfig } from 'payload'
import { Documents } from '@/collections/Documents'
import { Events } from '@/collections/Events'
import { Forums } from '@/collections/Forums'
import { Pages } from '@/collections/Pages'
import { Roles } from '@/collections/Roles'
import type { ContentType } from '.'

/** How each content type is stored, in the order of the admin's menu. */
export const CONTENT_COLLECTIONS = {
  forums: Forums,
  roles: Roles,
  events: Events,
  documents: Documents,
  pages: Pages,
} satisfies Record<ContentType, CollectionConfig>
