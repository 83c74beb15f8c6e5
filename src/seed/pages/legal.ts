import type { Seed } from '../Seed'

export const legal: Seed = {
  collection: 'pages',
  slug: 'legal-notice',
  data: {
    title: 'Legal notice and reuse',
    summary: 'What you may do with the content of this website, and what we answer for.',
    placement: 'footer',
  },
  texts: {
    body: [
      '## About the content',
      'The texts describe the state of things in about 2014–15. Pages that have since been overtaken are kept, and say so at their top. We try to keep the information correct; please tell us about errors: see [Contact](pages/contact).',
      'The texts are information, not legal advice. We do not answer for the content of websites that we link to.',
      '## Reuse',
      'Unless something else is said, you may reuse the content of this website under the licence [Creative Commons Attribution 4.0 International](https://creativecommons.org/licenses/by/4.0/). That means that you may copy, change and share it, provided that you name the source and say what you changed.',
      'This does not cover logos, nor pictures whose credit names somebody else.',
    ],
  },
}
