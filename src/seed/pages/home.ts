import type { Seed } from '../Seed'

export const home: Seed = {
  collection: 'pages',
  slug: 'index',
  data: {
    title: 'Digital policy in international organisations and fora',
    summary:
      'How the European Commission engages with the international organisations and fora in which internet governance and telecommunications are discussed globally.',
    placement: 'home',
  },
  texts: {
    body: [
      'Internet governance and telecommunications are discussed globally, in international organisations and fora. The two domains are linked, and each has a clearly distinct political and technical dimension.',
      'The European Commission takes part in some of these fora as a full member, an adviser or a participant; it supports others or follows their work, and it is the responsible authority for the .eu domain. The European Union is a partner of the Council of Europe.',
      'These pages say what each forum is and what we do there, and list its events and documents.',
    ],
  },
}
