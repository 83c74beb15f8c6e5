/** What the attempts aim at: the ids of rows on a server of a test's own. */
export interface Target {
  /** a public forum; a draft of it waits, and it shows `media` */
  forum: string
  slug: string
  /** its first version, before it was public */
  version: string
  /** a forum that was never public */
  secret: string
  /** a public role in the forum */
  role: string
  /** a public file, and one that only a draft shows */
  media: string
  hidden: string
  /** a redirect to the forum */
  redirect: string
  /** rows of the ledgers */
  record: string
  edition: string
  /** the accounts of the staff */
  people: Record<'author' | 'reviewer' | 'validator' | 'administrator', string>
}

/** Somebody who tries. */
export type Someone = keyof Target['people'] | 'visitor'

/** One request. */
export interface Attempt {
  method: string
  address: string
  body?: unknown
  headers?: Record<string, string>
}

/** A call of one of the admin's server functions. */
export interface Call {
  name: string
  args: object
}

/** Words that no visitor may ever read. */
export const SLIPPED = 'Slipped past the validator'

/** A text with those words. */
export const text = { title: SLIPPED, summary: SLIPPED }

/** The same, with every mark of a public text but the plainest one. */
export const marked = {
  ...text,
  ...{ version: '9.0', languages: ['en', 'fr'], originalLanguage: 'fr' },
  ...{ publishedAt: '2001-01-01T00:00:00.000Z', changedAt: '2001-01-01T00:00:00.000Z' },
  ...{ createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2099-01-01T00:00:00.000Z' },
  workflow: { state: 'published', live: 'published', validatedHash: 'f'.repeat(64) },
}

/** The same, with that one too: it is refused at once, before the others are looked at. */
export const published = { ...marked, _status: 'published' }
