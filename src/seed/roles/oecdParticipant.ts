import { ref } from '../ref'
import type { Seed } from '../Seed'

export const oecdParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-organisation-for-economic-co-operation-and-development',
  data: {
    title: 'Participant in the Organisation for Economic Co-operation and Development',
    summary:
      'Representatives of the Commission work alongside the members in preparing texts, and take part in the work of the whole organisation.',
    forum: ref('forums/organisation-for-economic-co-operation-and-development'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['internet-governance', 'telecommunications'],
    tasks: [
      { task: 'Prepare texts alongside the members.' },
      { task: 'Discuss the work programme and the strategies.' },
    ],
  },
  texts: {
    body: [
      'Representatives of the Commission work alongside the members of the [Organisation for Economic Co-operation and Development](forums/organisation-for-economic-co-operation-and-development) in preparing texts, and in discussing the work programme and the strategies.',
      'They are involved in the work of the whole organisation and of its bodies.',
    ],
  },
}
