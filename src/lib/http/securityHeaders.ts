/** One rule of `headers()` in next.config: Next's type, without importing Next. */
type HeaderRule = {
  source: string
  has?: { type: 'header'; key: string; value: string }[]
  headers: { key: string; value: string }[]
}

const TWO_YEARS_IN_SECONDS = 63_072_000

const FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']

/**
 * Headers that hold on every answer. What a page may load is not decided here: the site sets its own
 * Content-Security-Policy, and so does the API. (A header set here wins over one that a route sets.)
 */
export const securityHeaders: HeaderRule[] = [
  {
    source: '/:path*',
    headers: [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: FEATURES.map((name) => `${name}=()`).join(', ') },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    ],
  },
  {
    source: '/admin/:path*',
    headers: [
      { key: 'Content-Security-Policy', value: "frame-ancestors 'self'; object-src 'none'; base-uri 'self'" },
      { key: 'Cache-Control', value: 'private, no-store' },
    ],
  },
  {
    // The build does not know whether it will be served over https: the edge says so.
    source: '/:path*',
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
    headers: [{ key: 'Strict-Transport-Security', value: `max-age=${TWO_YEARS_IN_SECONDS}` }],
  },
]
