import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ietfFollower: Seed = {
  collection: 'roles',
  slug: 'following-the-internet-engineering-task-force',
  data: {
    title: 'Following the Internet Engineering Task Force',
    summary:
      'The European Commission follows the work of the task force because it has a clear link with public policy.',
    forum: ref('forums/internet-engineering-task-force'),
    holder: 'commission',
    capacity: 'follower',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The European Commission follows the work of the [Internet Engineering Task Force](forums/internet-engineering-task-force) because it has a clear link with public policy. Its first objective was a deeper understanding, which meant a significant investment in time and capacity building.',
      'It intended to engage further, notably on internet hardening and the internationalisation of the IANA function, where the task force is instrumental.',
      '## Historical note',
      'The internationalisation of the IANA function has since been completed, with the stewardship transition of 2016.',
    ],
  },
}
