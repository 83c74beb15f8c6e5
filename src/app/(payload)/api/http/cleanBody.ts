import { wholeSigns } from '@/lib/cleanText'
import { isRecord } from '@/lib/isRecord'
import { isJson } from './isJson'

/** How JSON writes NUL and surrogates; as bytes neither can be in a body that is valid UTF-8 and valid JSON. */
const ESCAPED = /\\u(?:0000|d[89a-f][0-9a-f]{2})/i

/**
 * A JSON body without what no database keeps: NUL and halves of signs, in values and in names. Every endpoint reads
 * what is cleaned here, also those that look at no field. Forms with a file are cleaned with their fields.
 * @param body valid: see malformedBody
 */
export const cleanBody = (headers: Headers, body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
  if (!isJson(headers) || body.byteLength === 0) return body
  const text = new TextDecoder().decode(body)
  return ESCAPED.test(text) ? new TextEncoder().encode(JSON.stringify(cleaned(JSON.parse(text)))) : body
}

/** JSON without them. */
const cleaned = (value: unknown): unknown => {
  if (typeof value === 'string') return wholeSigns(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [wholeSigns(name), cleaned(inner)]))
}
