import type { Seed } from '../Seed'

export const accessibility: Seed = {
  collection: 'pages',
  slug: 'accessibility-statement',
  data: {
    title: 'Accessibility statement',
    summary: 'How accessible this website is, what its known limits are, and how to report a problem.',
    placement: 'footer',
  },
  texts: {
    body: [
      'We want as many people as possible to be able to use this website, whatever their abilities and whatever device or software they use.',
      '## What you can do here',
      '- change colours, contrast and fonts in your browser',
      '- enlarge the text to 200% without losing any of it',
      '- use the whole site with the keyboard alone',
      '- use the whole site without JavaScript',
      '- listen to it with a screen reader',
      '## How accessible it is',
      'The website aims to comply with level AA of the Web Content Accessibility Guidelines (WCAG) 2.1. Its templates are checked automatically at every change. This is a demonstration: it has not been audited externally.',
      '## Known limits',
      '- Files for download and the websites of others may be less accessible than our own pages.',
      '- The texts are available in English only. On pages in other languages a notice says so, and the text is marked with its language.',
      '## Report a problem',
      'If you cannot use part of the website, or need its content in another format, please write to us: see [Contact](pages/contact).',
    ],
  },
}
