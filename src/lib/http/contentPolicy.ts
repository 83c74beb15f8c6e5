import { env } from '../env'

const isDevelopment = env.NODE_ENV === 'development'

/**
 * The Content-Security-Policy of a page of the site: nothing of third parties, and the scripts that `scripts`
 * names. In development Next's own scripts reload the page.
 */
export const contentPolicy = (scripts: string): string =>
  [
    "default-src 'self'",
    `script-src ${isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : scripts}`,
    "img-src 'self' data:",
    ...(isDevelopment ? ["style-src 'self' 'unsafe-inline'"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
