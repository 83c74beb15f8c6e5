import { ref } from '../ref'
import type { Seed } from '../Seed'

export const oecdParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-organisation-for-economic-co-operation-and-development',
  data: {
    title: 'Participant in the Organisation for Economic Co-operation and Development',
    summary:
      'Commission representatives work alongside the members of the organisation and are involved in the work of the whole organisation and its bodies.',
    forum: ref('forums/organisation-for-economic-co-operation-and-development'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'Representatives of the European Commission work alongside the members of the [Organisation for Economic Co-operation and Development](forums/organisation-for-economic-co-operation-and-development) in preparing texts and discussing the work programme and strategies. They are involved in the work of the whole organisation and its bodies.',
    ],
  },
}
