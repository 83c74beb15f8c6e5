import { TOPIC, type TypeFacts } from '@/contentTypes/facts'

export const roleFacts = { stands: 'section', filters: { topic: TOPIC } } as const satisfies TypeFacts
