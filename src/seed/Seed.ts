import type { ContentType } from '@/contentTypes'

/** One document of the first content. Relations and links name others by `collection/slug`. */
export interface Seed {
  collection: ContentType
  slug: string
  /** field → value; `ref('forums/…')` stands for the id of a document made before this one */
  data: Readonly<Record<string, unknown>>
  /** the rich texts by field: paragraphs, `## headings`, `- list items`, `[words](forums/slug)` */
  texts: Readonly<Record<string, readonly string[]>>
}
