/** Headers by which a visitor might have another page, or another address in it, stored as the public one. */
export const STRANGE_HEADERS: Record<string, string>[] = [
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { 'next-url': '/admin', 'x-nextjs-data': '1' },
  { 'x-matched-path': '/en/roles', 'x-invoke-path': '/en/roles', 'x-middleware-rewrite': '/en/roles' },
  { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' },
  { cookie: '__prerender_bypass=x; __next_preview_data=x; payload-token=x' },
]
