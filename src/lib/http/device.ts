import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * A browser in which somebody has signed in keeps a cookie that says so, for that account alone. It opens
 * nothing: it gives a sign-in its own place in the queue and its own count of wrong passwords, so that whoever
 * floods or guesses from elsewhere, or from the same office, does not stand in the way.
 * (OWASP: "Slow Down Online Guessing Attacks with Device Cookies".)
 */
const PREFIX = 'fora-device-'
export const DEVICE_LIFE_IN_SECONDS = 180 * 24 * 60 * 60

/** @param secret as in the environment; the key is made from it @param now in milliseconds */
export const createDevices = (secret: string, now: () => number = Date.now) => {
  const key = createHmac('sha256', secret).update('fora device cookie 1').digest()
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  const signatureOf = (parts: readonly string[]) => sign(['device', ...parts].join('\n'))
  /** Stands for the account, and tells nobody which it is. */
  const tagOf = (account: string) => sign(`account\n${account}`).slice(0, 22)
  /** One for each account that signs in here: a shared computer knows several. */
  const nameFor = (account: string) => PREFIX + tagOf(account).slice(0, 10)

  const read = (value: string) => {
    const [number = '', issued = '', tag = '', signature = '', ...rest] = value.split('.')
    const right = Buffer.from(signatureOf([number, issued, tag]))
    const given = Buffer.from(signature)
    if (rest.length > 0 || given.length !== right.length || !timingSafeEqual(given, right)) return undefined
    const age = now() / 1000 - Number.parseInt(issued, 36)
    return age < DEVICE_LIFE_IN_SECONDS ? { number, tag } : undefined
  }

  return {
    nameFor,
    /** The value of a new cookie. */
    make: (account: string): string => {
      const parts = [
        randomBytes(16).toString('base64url'),
        Math.floor(now() / 1000).toString(36),
        tagOf(account),
      ]
      return [...parts, signatureOf(parts)].join('.')
    },
    /** The number of the device from which this account signs in; undefined when unknown, forged or too old. */
    of: (account: string, cookies: string | null): string | undefined => {
      const device = read(valueIn(cookies, (name) => name === nameFor(account)))
      return device?.tag === tagOf(account) ? device.number : undefined
    },
    /** Whether anybody at all has signed in with this browser. */
    isKnown: (cookies: string | undefined): boolean =>
      read(valueIn(cookies ?? null, (name) => name.startsWith(PREFIX))) !== undefined,
  }
}

const valueIn = (cookies: string | null, isIt: (name: string) => boolean): string => {
  const pairs = (cookies ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([name = '']) => isIt(name))?.[1] ?? ''
}
