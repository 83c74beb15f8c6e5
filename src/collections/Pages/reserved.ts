/** Addresses at the root that the site itself answers. Standing pages must not take them. */
export const RESERVED = [
  ...['forums', 'roles', 'our-roles', 'events', 'documents', 'pages', 'media', 'search', 'sitemap', 'feed'],
  ...['api', 'admin', 'assets', 'robots', 'favicon'],
] as const
