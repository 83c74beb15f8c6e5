/** What all of the application may know of a content type: plain data, no code of Payload, React or Next. */
export interface TypeFacts {
  /** what one of its texts is called in the description of the API, and in the client that is made from it */
  name: string
  /**
   * Where its pages stand. `section`: at `/{type}/{slug}_{language}`, under a list at `/{type}_{language}`, in the
   * menu. `root`: at `/{slug}_{language}`, without a list.
   */
  stands: 'section' | 'root'
  /** what can be asked of its list (`?topic=telecommunications`), and what the values can look like */
  filters: Readonly<Record<string, RegExp>>
  /** the parts of its listing whose texts have a page of their own; without it all have */
  partsWithPages?: readonly string[]
  /** the lives of its texts by the clock, for which programs can ask (`?when=upcoming`) */
  when?: readonly string[]
}

/** The linked domains of the site, and the sides of a forum. What they are called says each field. */
export const TOPIC_CODES = ['internet-governance', 'telecommunications'] as const
export const DIMENSION_CODES = ['political', 'technical'] as const

const oneOf = (codes: readonly string[]): RegExp => new RegExp(`^(?:${codes.join('|')})$`)

/** Shapes of what lists are asked for. */
export const TOPIC = oneOf(TOPIC_CODES)
export const DIMENSION = oneOf(DIMENSION_CODES)
export const SLUG = /^[a-z0-9-]{1,100}$/
export const YEAR = /^(?:19|20)\d{2}$/
