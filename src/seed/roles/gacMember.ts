import { ref } from '../ref'
import type { Seed } from '../Seed'

export const gacMember: Seed = {
  collection: 'roles',
  slug: 'full-member-of-the-governmental-advisory-committee',
  data: {
    title: 'Full member of the Governmental Advisory Committee',
    summary:
      'The Commission is a full member of the committee through which governments advise ICANN on public policy.',
    forum: ref('forums/governmental-advisory-committee'),
    holder: 'commission',
    capacity: 'full-member',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The Commission is a full member of the [Governmental Advisory Committee](forums/governmental-advisory-committee).',
      'It takes part there in advising the [Internet Corporation for Assigned Names and Numbers](forums/internet-corporation-for-assigned-names-and-numbers) on matters of public policy.',
    ],
  },
}
