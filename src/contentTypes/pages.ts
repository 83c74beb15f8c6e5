import { publicDocuments } from '@/collections/Documents/public'
import { publicEvents } from '@/collections/Events/public'
import { publicForums } from '@/collections/Forums/public'
import { publicPages } from '@/collections/Pages/public'
import { publicRoles } from '@/collections/Roles/public'
import type { ContentType, Section } from '.'
import type { PublicSection, PublicType } from './publicType'

/** How the public reads and sees each content type. */
export const PUBLIC_TYPES: { [T in ContentType]: T extends Section ? PublicSection : PublicType } = {
  forums: publicForums,
  roles: publicRoles,
  events: publicEvents,
  documents: publicDocuments,
  pages: publicPages,
}
