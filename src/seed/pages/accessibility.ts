import type { Seed } from '../Seed'

export const accessibility: Seed = {
  collection: 'pages',
  slug: 'accessibility-statement',
  data: {
    title: 'Accessibility statement',
    summary: 'How accessible this website is, what we know is missing, and how to tell us about a barrier.',
    placement: 'footer',
  },
  texts: {
    body: [
      'We want everybody to be able to read and use this website, whatever their abilities and whatever device or software they use.',
      '## What you can do here',
      '- change colours, contrast and fonts in your browser',
      '- enlarge the text to 200 % without losing any of it',
      '- use the whole site with the keyboard alone',
      '- use the whole site without JavaScript',
      '- listen to it with a screen reader',
      '## How accessible it is',
      'The website aims to comply with level AA of the Web Content Accessibility Guidelines (WCAG) 2.1. Its templates are checked automatically at every change. This is a demonstration: nobody outside the team has audited it yet.',
      '## What we know is missing',
      '- Files that you can download, and websites of others, may be less accessible than our own pages.',
      '- Most texts exist in English only so far. A notice says so, and the text is marked with its language.',
      '## Tell us',
      'If you meet a barrier, or need something in another form, please write to us: see [Contact](pages/contact).',
    ],
  },
}
