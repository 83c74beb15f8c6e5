import { documents } from '@/collections/Documents/public'
import { events } from '@/collections/Events/public'
import { forums } from '@/collections/Forums/public'
import { pages } from '@/collections/Pages/public'
import { roles } from '@/collections/Roles/public'
import type { ContentType, Section } from '.'
import type { PublicSection, PublicType } from './publicType'

/** How the public reads and sees each content type. */
export const PUBLIC_TYPES: { [T in ContentType]: T extends Section ? PublicSection : PublicType } = {
  forums,
  roles,
  events,
  documents,
  pages,
}
