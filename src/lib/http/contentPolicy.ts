import { env } from '../env'

const isDevelopment = env.NODE_ENV === 'development'

type Sources = {
  /** Which scripts may run. In development Next's own reload the page. */
  scripts: string
  styles?: string
  images?: string
}

/** The Content-Security-Policy of a page: nothing of third parties, and the scripts that `scripts` names. */
export const contentPolicy = ({ scripts, styles = "'self'", images = "'self' data:" }: Sources): string =>
  [
    "default-src 'self'",
    `script-src ${isDevelopment ? "'self' 'unsafe-inline' 'unsafe-eval'" : scripts}`,
    `style-src ${isDevelopment ? "'self' 'unsafe-inline'" : styles}`,
    `img-src ${images}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')
