export const DOCUMENT_KINDS = {
  agenda: 'Agenda',
  agreement: 'Agreement',
  memorandum: 'Memorandum',
  strategy: 'Strategy',
  position: 'Position',
  communication: 'Communication',
  minutes: 'Minutes',
  standard: 'Standard',
} as const
