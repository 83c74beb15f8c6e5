/** In which capacity the institution takes part in a forum. */
export const CAPACITIES = {
  'full-member': 'Full member',
  adviser: 'Adviser',
  participant: 'Participant',
  supporter: 'Supporter',
  partner: 'Partner',
  follower: 'Follower',
  observer: 'Observer',
  'responsible-authority': 'Responsible authority',
  coordinator: 'Coordinator',
} as const
