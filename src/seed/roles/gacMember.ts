import { ref } from '../ref'
import type { Seed } from '../Seed'

export const gacMember: Seed = {
  collection: 'roles',
  slug: 'full-member-of-the-governmental-advisory-committee',
  data: {
    title: 'Full member of the Governmental Advisory Committee',
    summary:
      'The European Commission is a full member of the committee, whose key role is to advise ICANN on public policy.',
    forum: ref('forums/governmental-advisory-committee'),
    holder: 'commission',
    capacity: 'full-member',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The European Commission is a full member of the [Governmental Advisory Committee](forums/governmental-advisory-committee) of the [Internet Corporation for Assigned Names and Numbers](forums/internet-corporation-for-assigned-names-and-numbers).',
    ],
  },
}
