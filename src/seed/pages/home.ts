import type { Seed } from '../Seed'

export const home: Seed = {
  collection: 'pages',
  slug: 'index',
  data: {
    title: 'Digital policy in international organisations and fora',
    summary:
      'How the European Commission engages with the organisations and fora in which Internet governance and telecommunications are discussed globally.',
    placement: 'home',
  },
  texts: {
    body: [
      'Internet governance and telecommunications are discussed globally, in organisations and fora of very different kinds. The European Commission takes part in many of them: as a member, an adviser, a supporter, a partner or a follower.',
      'The two domains are linked, and each has two distinct dimensions. The political dimension is about the vision, the rules and the rights. The technical dimension is about the engineering, the identifiers and the standards that make networks work.',
      'These pages say what each forum is, what our role in it is, and which events and documents belong to it.',
    ],
  },
}
