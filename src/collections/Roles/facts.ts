import { TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const roles = { stands: 'section', filters: { topic: TOPIC } } as const satisfies TypeFacts
