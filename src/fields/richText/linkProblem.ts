import { sayReason, type Reason } from '@/i18n/desk/reasons'

const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:'] as const

type Protocol = (typeof ALLOWED)[number]

/**
 * Says why an external address may not be linked, in words for the author, in English unless told otherwise; `null`
 * when it may. Whatever a browser might read as something else (control characters, spaces, a missing or unknown
 * scheme, a user name before the host) is refused, not mended.
 */
export const linkProblem = (
  address: unknown,
  allowed: readonly Protocol[] = ALLOWED,
  language?: string,
): string | null => {
  const reason = reasonAgainst(address, allowed)
  return reason && sayReason(reason, language)
}

const reasonAgainst = (address: unknown, allowed: readonly Protocol[]): Reason | null => {
  if (typeof address !== 'string' || address === '') return { key: 'field.link.none' }
  const values = { address: shown(address) }
  if (UNSAFE.test(address)) return { key: 'field.link.invisible', values }
  const protocol = /^([a-z][a-z0-9+.-]*:)/.exec(address.toLowerCase())?.[1]
  const isAllowed = (allowed as readonly string[]).includes(protocol ?? '')
  if (!isAllowed) return { key: 'field.link.begin', values: { ...values, schemes: oneOf(allowed) } }
  if (protocol === 'mailto:') return MAIL.test(address) ? null : { key: 'field.link.mail', values }
  if (protocol === 'tel:') return TELEPHONE.test(address) ? null : { key: 'field.link.telephone', values }
  if (!/^https?:\/\/[^/\\]/i.test(address) || !URL.canParse(address))
    return { key: 'field.link.incomplete', values }
  const { username, password } = new URL(address)
  return username || password ? { key: 'field.link.name', values } : null
}

const oneOf = (allowed: readonly Protocol[]): Reason | string =>
  allowed
    .map((protocol): Reason | string => (protocol.startsWith('http') ? `${protocol}//` : protocol))
    .reduceRight((other, one) => ({ key: 'reason.or', values: { one, other } }))

const shown = (address: string): string => (address.length > 80 ? `${address.slice(0, 80)}…` : address)

// Control characters, white space of every kind, zero-width and direction marks, quotation marks, angle brackets.
const UNSAFE = /[\p{Cc}\p{Cf}\p{Z}\s"<>`\\]/u
const MAIL = /^mailto:[^@?&=:/]+@[^@?&=:/]+\.[^@?&=:/]+(\?[\w%.~&=+,-]*)?$/i
const TELEPHONE = /^tel:\+?[0-9().-]{3,30}$/i
