import type { Seed } from '../Seed'

export const legal: Seed = {
  collection: 'pages',
  slug: 'legal-notice',
  data: {
    title: 'Legal notice and reuse',
    summary: 'How you may reuse the content of this website, and what we are responsible for.',
    placement: 'footer',
  },
  texts: {
    body: [
      '## About the content',
      'Each page about a forum, a role, an event or a document says at its top which time it describes. Pages that have since been overtaken are kept, and say so too. If you find an error, please tell us: see [Contact](pages/contact).',
      'The texts are for information and are not legal advice. We are not responsible for the content of other websites to which we link.',
      '## Reuse',
      'Unless otherwise stated, you may reuse the content of this website under the licence [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/). This means that you may copy, change and share it, provided that you credit the source and indicate any changes.',
      'This does not cover logos, or pictures credited to somebody else.',
    ],
  },
}
