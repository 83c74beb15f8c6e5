import type { PublicError } from '@/lib/errors/PublicError'
import { LIMITS } from './limits'
import { nestingOf } from './nestingOf'

const JSON_PARAMETERS = ['where', 'data'] as const

const problemWith = (name: string, value: string): PublicError | undefined => {
  try {
    if (nestingOf(JSON.parse(value), LIMITS.nesting) <= LIMITS.nesting) return undefined
    return {
      code: 'tooDeep',
      message: `"${name}" is nested more than ${LIMITS.nesting} levels deep.`,
      path: name,
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const message = `"${name}" is not valid JSON. Write it as JSON, or as ${name}[field][equals]=value.`
    return { code: 'malformedQuery', message, path: name }
  }
}

/** Why a query cannot be understood: Payload parses these parameters where a syntax error becomes a 500. */
export const malformedQuery = (url: string): PublicError | undefined => {
  const { searchParams } = new URL(url)
  for (const name of JSON_PARAMETERS) {
    const value = searchParams.get(name)
    const problem = value ? problemWith(name, value) : undefined
    if (problem) return problem
  }
  return undefined
}
