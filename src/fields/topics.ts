import type { SelectField } from 'payload'
import type { TOPIC_CODES } from '@/contentTypes/facts'
import { codesOf } from './vocabularies'

export const TOPICS = {
  'internet-governance': 'Internet governance',
  telecommunications: 'Telecommunications',
} as const satisfies Record<(typeof TOPIC_CODES)[number], string>

/** The two linked domains of the site. */
export const topics = (): SelectField => ({
  name: 'topics',
  type: 'select',
  label: 'Topics',
  custom: codesOf('topics', 'topic'),
  hasMany: true,
  options: Object.entries(TOPICS).map(([value, label]) => ({ label, value })),
  admin: {
    position: 'sidebar',
    isSortable: false,
    description: 'What it is about. Choose one or both.',
    components: { Diff: '/admin/Compare/ChoiceDiff#ChoiceDiff' },
  },
})
