import { LOCALES } from '@/i18n/locales'

/** Addresses at the root that the site itself answers. Standing pages must not take them. */
export const RESERVED: readonly string[] = [
  ...['forums', 'roles', 'our-roles', 'events', 'documents', 'pages', 'media', 'search', 'sitemap', 'feed'],
  ...['api', 'admin', 'assets', 'robots', 'favicon'],
  // The home page of a language.
  ...LOCALES.map(({ code }) => code),
]
