export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * In what the application has encoded its answer: Next takes `Content-Encoding` off what a route answers, so the front
 * door puts it on.
 */
export const ENCODED_HEADER = 'x-fora-encoded'
/** How many bytes a file has, or the part of it that is sent: Next takes `Content-Length` off, too. */
export const LENGTH_HEADER = 'x-fora-length'

/** Of two that are wished for alike, the smaller one. */
const BY_SIZE = ['br', 'gzip', 'identity'] as const

/** Nobody wishes for so much: such a header says nothing. */
const LONGEST = 500

/** The form that a client wishes for most, by its weights; `q=0` refuses one (RFC 9110, 12.4.2 and 12.5.3). */
export const encodingOf = (accept: string): Encoding => {
  if (accept === '' || accept.length > LONGEST) return 'identity'
  const weights = new Map(accept.split(',').map(weightIn))
  let [best, most]: [Encoding, number] = ['identity', 0]
  for (const coding of BY_SIZE) {
    const weight = weights.get(coding) ?? 0
    if (weight > most) [best, most] = [coding, weight]
  }
  return best
}

const weightIn = (listed: string): [string, number] => {
  const [coding = '', ...parameters] = listed.split(';').map((part) => part.trim().toLowerCase())
  const given = parameters.map((each) => /^q=([01](?:\.\d{0,3})?)$/.exec(each)?.[1]).find(Boolean)
  return [coding, given === undefined ? 1 : Number(given)]
}
