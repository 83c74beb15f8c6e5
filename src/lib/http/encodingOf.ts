export type Encoding = 'br' | 'gzip' | 'identity'

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
