import { CONTENT_SLUGS } from '@/contentTypes'
import { HOME, SITE_PAGE_NAMES } from '@/contentTypes/sitePages'
import { choice } from '@/fields/choice'
import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { LOCALES } from '@/i18n/locales'
import { contentCollection } from '../contentCollection'
import { PLACEMENTS } from './kinds'

/** Addresses at the root that the site itself answers. Standing pages must not take them. */
const RESERVED: readonly string[] = [
  ...CONTENT_SLUGS,
  // The text of the home page may have its address.
  ...SITE_PAGE_NAMES.filter((name) => name !== HOME),
  ...['our-roles', 'media', 'search', 'sitemap', 'feed'],
  ...['api', 'admin', 'assets', 'robots', 'favicon'],
  // The home page of a language.
  ...LOCALES.map(({ code }) => code),
]

/** Standing pages and site-wide notices: every public word passes the workflow. */
export const Pages = contentCollection({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  description: 'The home page, standing pages such as the accessibility statement, and site-wide notices.',
  text: [
    title('What the page is called in menus, in the footer and at its top.'),
    summary(),
    ...richText({ name: 'body', label: 'Text', description: 'The text of the page or of the notice.' }),
    illustration(),
  ],
  relations: [],
  details: [
    choice({
      name: 'placement',
      label: 'Placement',
      description:
        'Where it appears. A banner stands at the top of every page. Of the footer and of banners, the first 50 by their addresses are shown. Empty: only at its own address.',
      options: PLACEMENTS,
      codes: ['placements'],
    }),
  ],
  columns: ['placement', 'slug', 'updatedAt'],
  // A standing page is its title and its text.
  complete: {
    complete: ['title', 'slug', 'body'],
    requiredPublic: [],
  },
  // By where it appears.
  listing: (page) => ({
    part: typeof page.placement === 'string' && page.placement ? page.placement : 'elsewhere',
  }),
  reservedSlugs: RESERVED,
  hasTopics: false,
})
