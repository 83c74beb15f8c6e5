const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'] as const

type Protocol = (typeof ALLOWED)[number]

/**
 * Says why an external address may not be linked, in words for the author; `null` when it may.
 * Whatever a browser might read as something else (control characters, spaces, a missing or unknown
 * scheme, a user name before the host) is refused, not mended.
 */
export const linkProblem = (address: unknown, allowed: readonly Protocol[] = ALLOWED): string | null => {
  if (typeof address !== 'string' || address === '')
    return 'The link has no address. Add one or remove the link.'
  if (UNSAFE.test(address))
    return `“${shown(address)}” contains a space or an invisible character. Remove it.`
  const protocol = /^([a-z][a-z0-9+.-]*:)/.exec(address.toLowerCase())?.[1]
  const isAllowed = (allowed as readonly string[]).includes(protocol ?? '')
  if (!isAllowed) return `“${shown(address)}” must begin with ${wordsFor(allowed)}.`
  if (protocol === 'mailto:')
    return MAIL.test(address) ? null : `“${shown(address)}” is not an e-mail address.`
  if (protocol === 'tel:')
    return TELEPHONE.test(address) ? null : `“${shown(address)}” is not a telephone number.`
  return webProblem(address)
}

const webProblem = (address: string): string | null => {
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address)) {
    return `“${shown(address)}” is not a complete web address. Copy it from the browser.`
  }
  const { username, password } = new URL(address)
  return username || password ? `“${shown(address)}” contains a user name or password. Remove it.` : null
}

const wordsFor = (allowed: readonly Protocol[]): string =>
  allowed.map((protocol) => (protocol.startsWith('http') ? `${protocol}//` : protocol)).join(' or ')

const shown = (address: string): string => (address.length > 80 ? `${address.slice(0, 80)}…` : address)

// Control characters, white space of every kind, zero-width and direction marks, quotation marks, angle brackets.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Z}\s"<>`\\]/u
const MAIL = /^mailto:[^@?&=:/]+@[^@?&=:/]+\.[^@?&=:/]+(\?[\w%.~&=+,-]*)?$/i
const TELEPHONE = /^tel:\+?[0-9().-]{3,30}$/i
