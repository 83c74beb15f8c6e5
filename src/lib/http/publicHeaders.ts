import { env } from '../env'

const isDevelopment = env.NODE_ENV === 'development'

/** Everything but the admin, the staff's previews, the API and Next's own files. */
const PUBLIC_PAGES = '/((?!admin(?:/|$)|preview(?:/|$)|api(?:/|$)|_next/).*)'

/** Pages are sent without scripts; in development Next's own scripts reload them. */
const SCRIPTS = isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : "'none'"

const POLICY = [
  "default-src 'self'",
  `script-src ${SCRIPTS}`,
  "img-src 'self' data:",
  ...(isDevelopment ? ["style-src 'self' 'unsafe-inline'"] : []),
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The headers of public pages. Until there is an edge that can be emptied, no shared cache may keep one: a
 * withdrawn page would stay there. Readers ask again each time, with an ETag.
 */
export const publicHeaders = [
  {
    source: PUBLIC_PAGES,
    headers: [
      { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
      { key: 'Content-Security-Policy', value: POLICY },
    ],
  },
]
