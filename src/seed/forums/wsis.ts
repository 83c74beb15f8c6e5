import type { Seed } from '../Seed'

export const wsis: Seed = {
  collection: 'forums',
  slug: 'world-summit-on-the-information-society',
  data: {
    title: 'World Summit on the Information Society',
    summary:
      'The summit that set out, in Tunis in 2005, a common vision of societies in which information and knowledge play a critical role in development.',
    acronym: 'WSIS',
    kind: 'summit',
    dimensions: ['political'],
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The World Summit on the Information Society took place in Tunis in 2005. That was its second phase; the first was held in Geneva in 2003.',
      'It set out a common vision of societies in which information and knowledge play a critical role in the development of countries, societies and individuals, including the marginalised and the most vulnerable.',
      '## Why it matters',
      'The conclusions of the summit were the only truly global political agreement in the area. Their review after ten years, known as WSIS+10, was a matter for the General Assembly of the United Nations.',
    ],
  },
}
