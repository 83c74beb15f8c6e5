import { CONTENT_SLUGS, type ContentType } from '@/contentTypes'

/** The collections of texts. */
export const CONTENT = CONTENT_SLUGS

export interface Reference {
  collection: string
  id: string
}

/** Public documents, one of each kind; and a public file. */
export interface Shown {
  documents: Record<ContentType, string>
  file: string
}

export interface Canaries {
  /** what no outsider may see */
  hidden: Reference[]
  /** ids of the versions that are not public */
  versions: Reference[]
  /** names of files that are not public */
  files: string[]
  /** what of the desk has a page of its own */
  desk: { release: string; webhook: string }
  /** The public documents, which refer to all of the hidden ones, and have a newer draft. */
  shown: Shown['documents']
}
