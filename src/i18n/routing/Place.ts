import type { Section } from './sections'

/** What a public address names, apart from the language. `section` alone is its list; neither is the home page. */
export type Place = (
  | { section: Section; slug?: string }
  | { section?: undefined; slug: string }
  | { section?: undefined; slug?: undefined }
) & {
  /** In a staff preview: its own address, under which its other languages are too. */
  preview?: string | undefined
  /** Of a list: what is asked of it, and which page of it. */
  query?: string | undefined
}
