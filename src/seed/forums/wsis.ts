import type { Seed } from '../Seed'

export const wsis: Seed = {
  collection: 'forums',
  slug: 'world-summit-on-the-information-society',
  data: {
    title: 'World Summit on the Information Society',
    acronym: 'WSIS',
    summary:
      'The summit that agreed, in Tunis in 2005, on a common vision of societies in which information and knowledge serve the development of all.',
    kind: 'summit',
    dimensions: ['political'],
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The World Summit on the Information Society took place in Tunis in 2005. It was the second phase of the summit; the first had been held in Geneva in 2003.',
      'The summit set out a common vision of societies in which information and knowledge play a critical role for development: that of countries, of societies and of individuals, the marginalised and the most vulnerable included.',
      '## Why it matters',
      'When this text was written, in 2014–15, the conclusions of the summit were the only truly global political agreement in the area. The European Commission attaches great importance to them.',
      'The conclusions were to be looked at again after ten years, in a review by the General Assembly of the United Nations known as WSIS+10.',
    ],
  },
}
