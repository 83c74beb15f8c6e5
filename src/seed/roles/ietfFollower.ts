import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ietfFollower: Seed = {
  collection: 'roles',
  slug: 'follower-of-the-internet-engineering-task-force',
  data: {
    title: 'Follower of the Internet Engineering Task Force',
    summary:
      'The Commission follows the work of the task force because it has a clear link with public policy, and intends to engage further.',
    forum: ref('forums/internet-engineering-task-force'),
    holder: 'commission',
    capacity: 'follower',
    topics: ['internet-governance'],
    tasks: [
      { task: 'Gain a deeper understanding of the work of the task force.' },
      {
        task: 'Engage further, notably on Internet hardening and on the internationalisation of the IANA function.',
      },
    ],
  },
  texts: {
    body: [
      'The Commission follows the work of the [Internet Engineering Task Force](forums/internet-engineering-task-force) because it has a clear link with public policy.',
      'Its first objective is a deeper understanding of that work. This takes a significant investment in time and in building capacity.',
      'In 2014–15 it intended to engage further, notably on Internet hardening and on making the IANA function more international: in both, the task force is instrumental.',
    ],
  },
}
