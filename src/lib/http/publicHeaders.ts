import { contentPolicy } from './contentPolicy'

/** Everything but the admin, the staff's previews, the API and Next's own files. */
const PUBLIC_PAGES = '/((?!admin(?:/|$)|preview(?:/|$)|api(?:/|$)|_next/).*)'

/**
 * The headers of public pages, which are sent without scripts. Until there is an edge that can be emptied, no
 * shared cache may keep one: a withdrawn page would stay there. Readers ask again each time, with an ETag.
 */
export const publicHeaders = [
  {
    source: PUBLIC_PAGES,
    headers: [
      { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
      { key: 'Content-Security-Policy', value: contentPolicy("'none'") },
    ],
  },
]
