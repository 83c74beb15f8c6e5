/**
 * The headers of the staff's previews: kept by no cache, found by no search engine. Their
 * Content-Security-Policy is of one answer each: see src/proxy.ts.
 */
export const previewHeaders = [
  {
    source: '/preview/:path*',
    headers: [
      { key: 'Cache-Control', value: 'private, no-store' },
      { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
    ],
  },
]
