export type Encoding = 'br' | 'gzip' | 'identity'

/**
 * In what the application has encoded its answer: Next takes `Content-Encoding` off what a route answers, so the front
 * door puts it on.
 */
export const ENCODED_HEADER = 'x-fora-encoded'
/** How many bytes a file has, or the part of it that is sent: Next takes `Content-Length` off, too. */
export const LENGTH_HEADER = 'x-fora-length'

/** The smallest form that a client takes. `q=0` refuses one (RFC 9110, 12.5.3); other weights change nothing here. */
export const encodingOf = (accept: string): Encoding => {
  if (accept === '') return 'identity'
  const takes = (name: string) =>
    accept.split(',').some((each) => {
      const [coding, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
      return coding === name && !parameters.some((parameter) => /^q=0(?:\.0+)?$/.test(parameter))
    })
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}
