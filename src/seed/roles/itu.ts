import { ref } from '../ref'
import type { Seed } from '../Seed'

export const itu: Seed = {
  collection: 'roles',
  slug: 'work-in-the-international-telecommunication-union',
  data: {
    title: 'Work in the International Telecommunication Union',
    summary:
      'The Commission makes sure that international rules are in line with the law and policy of the European Union, and that the Union leads in reaching out to developing countries.',
    forum: ref('forums/international-telecommunication-union'),
    holder: 'commission',
    topics: ['telecommunications'],
    tasks: [
      { task: 'Make sure that international rules are in line with EU law and policy.' },
      { task: 'Make sure that the EU plays a leading role in reaching out to developing countries.' },
    ],
  },
  texts: {
    body: [
      'In the [International Telecommunication Union](forums/international-telecommunication-union) the Commission has two aims.',
      'The first is that international rules are in line with the law and the policy of the European Union. The second is that the European Union plays a leading role in reaching out to developing countries.',
    ],
  },
}
