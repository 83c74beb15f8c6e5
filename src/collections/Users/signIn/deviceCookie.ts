import { generateCookie } from 'payload/shared'
import { env } from '@/lib/env'
import { createDevices, DEVICE_LIFE_IN_SECONDS } from '@/lib/http/device'

const devices = createDevices(env.PAYLOAD_SECRET ?? '')

const cookieOf = (account: string, value: { value: string; maxAge?: number; expires?: Date }): string =>
  // A string, since no object is asked for.
  generateCookie({
    ...value,
    name: devices.nameFor(account),
    httpOnly: true,
    // Only the sign-in ever needs it.
    path: '/api/users/login',
    returnCookieAsObject: false,
    sameSite: 'Strict',
    secure: env.SERVER_URL.startsWith('https:'),
  }) as string

/** The `Set-Cookie` for a browser in which this account has just signed in. */
export const newDeviceCookie = (account: string): string =>
  cookieOf(account, { value: devices.make(account), maxAge: DEVICE_LIFE_IN_SECONDS })

/** The `Set-Cookie` that takes it back. */
export const noDeviceCookie = (account: string): string =>
  cookieOf(account, { value: '', expires: new Date(0) })

/** The number of the device from which this account signs in, when it is known. */
export const deviceOf = ({ account, headers }: { account: string; headers: Headers }): string | undefined =>
  devices.of(account, headers.get('cookie'))
