import type { DIMENSION_CODES } from '@/contentTypes/facts'

/** Kinds of fora. The classification is our own. */
export const FORUM_KINDS = {
  summit: 'Summit',
  'multistakeholder-forum': 'Multistakeholder forum',
  'un-agency': 'UN agency',
  'un-body': 'UN body',
  'non-profit-corporation': 'Non-profit corporation',
  'standards-body': 'Standards body',
  'intergovernmental-organisation': 'Intergovernmental organisation',
  committee: 'Committee',
  'working-party': 'Working party',
  'regional-grouping': 'Regional grouping',
  'eu-group': 'EU group',
} as const

export const DIMENSIONS = {
  political: 'Political',
  technical: 'Technical',
} as const satisfies Record<(typeof DIMENSION_CODES)[number], string>

export const DECISION_MAKING = {
  'non-decisional': 'Takes no decisions',
  consensus: 'Consensus',
  'rough-consensus': 'Rough consensus',
  advisory: 'Advises',
  binding: 'Binding decisions',
} as const
