import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { generateCookie, parseCookies } from 'payload/shared'
import { env } from '@/lib/env'

/**
 * A browser in which somebody has signed in keeps a cookie that says so, for that account alone. It opens
 * nothing: it gives a sign-in its own place in the queue and its own count of wrong passwords, so that whoever
 * floods or guesses from elsewhere, or from the same office, does not stand in the way.
 * (OWASP: "Slow Down Online Guessing Attacks with Device Cookies".)
 */
const LIFE_IN_SECONDS = 180 * 24 * 60 * 60

/** Only the sign-in ever needs it. */
const PATH = '/api/users/login'

const key = createHmac('sha256', env.PAYLOAD_SECRET ?? '')
  .update('fora device cookie 1')
  .digest()
const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')

/** One for each account that signs in here: a shared computer knows several. The name tells nobody which. */
const nameFor = (account: string) => `fora-device-${sign(`name ${account}`).slice(0, 10)}`

const signed = ({ account, number, issued }: { account: string; number: string; issued: string }) =>
  sign(['device', account, number, issued].join('\n'))

const attributes = (account: string) => ({
  name: nameFor(account),
  httpOnly: true,
  path: PATH,
  sameSite: 'Strict' as const,
  secure: env.SERVER_URL.startsWith('https:'),
})

/** The `Set-Cookie` for a browser in which this account has just signed in. @param now in milliseconds */
export const newDeviceCookie = (account: string, now = Date.now()): string => {
  const number = randomBytes(16).toString('base64url')
  const issued = Math.floor(now / 1000).toString(36)
  const value = [number, issued, signed({ account, number, issued })].join('.')
  return setCookie({ ...attributes(account), maxAge: LIFE_IN_SECONDS, value })
}

/** The `Set-Cookie` that takes it back. */
export const noDeviceCookie = (account: string): string =>
  setCookie({ ...attributes(account), expires: new Date(0), value: '' })

const setCookie = (cookie: Omit<Parameters<typeof generateCookie>[0], 'returnCookieAsObject'>): string =>
  // A string, since no object was asked for.
  generateCookie({ ...cookie, returnCookieAsObject: false }) as string

/** The number of the device from which this account signs in; undefined when it is unknown, forged or too old. */
export const deviceOf = (
  { account, headers }: { account: string; headers: Headers },
  now = Date.now(),
): string | undefined => {
  const value = parseCookies(headers).get(nameFor(account)) ?? ''
  const [number, issued, signature] = value.split('.')
  if (!number || !issued || !signature) return undefined
  const right = Buffer.from(signed({ account, number, issued }))
  const given = Buffer.from(signature)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const age = now / 1000 - Number.parseInt(issued, 36)
  return age < LIFE_IN_SECONDS ? number : undefined
}
