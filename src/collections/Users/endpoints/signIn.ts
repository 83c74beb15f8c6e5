import { addDataAndFileToRequest, AuthenticationError, type Endpoint, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { z } from 'zod'
import { attempts } from '../signIn/attempts'
import { deviceOf, newDeviceCookie, noDeviceCookie } from '../signIn/deviceCookie'
import { hashing } from '../signIn/hashing'
import { passwordInTurn, mustWait } from '../signIn/inTurn'
import { personWithLink } from '@/workflow/ledgers/people'
import { linkSpent } from '../resetToken'

/** Characters of an e-mail address (RFC 5321, 4.5.3.1.3: a path of 256 with its brackets). */
const LONGEST_ADDRESS = 254

const text = z.string().catch('')
const Credentials = z.object({ email: text, password: text }).catch({ email: '', password: '' })
// Loose: what else a link asks for is read by the hooks.
const Link = z.looseObject({ token: text, password: text }).catch({ token: '', password: '' })

/**
 * POST /api/users/login: Payload's sign-in, when it is this request's turn. Payload's own endpoint, which checks
 * as many passwords at once as anybody sends, stands behind it and is never reached.
 */
export const signIn: Endpoint = {
  path: '/login',
  method: 'post',
  custom: { access: 'anyone' },
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = Credentials.parse(req.data)
    const check = async () => {
      const result = await req.payload.login({ collection: 'users', data, overrideAccess: false, req })
      return signedIn(req, { ...result, message: req.t('authentication:passed') })
    }
    // Then Payload says what is missing; there is nothing to check.
    if (data.password.trim() === '' || data.email.trim() === '') return check()

    // As Payload looks for the account.
    const account = data.email.toLowerCase().trim()
    // Nobody's, and answered as any other that nobody has; nothing is hashed or kept for it.
    if (account.length > LONGEST_ADDRESS) throw new AuthenticationError(req.t)
    const device = deviceOf({ account, headers: req.headers })
    try {
      const response = await passwordInTurn(req, { account, device }, check)
      if (response.ok) setCookie(req, newDeviceCookie(account))
      return response
    } finally {
      if (device && (await attempts().isVoid(device))) setCookie(req, noDeviceCookie(account))
    }
  },
}

/**
 * POST /api/users/reset-password: a one-time link is spent, when it is its turn. One that does not exist is
 * refused before anything waits for it.
 */
export const spendLink: Endpoint = {
  path: '/reset-password',
  method: 'post',
  custom: { access: 'anyone with a one-time link' },
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const data = Link.parse(req.data)
    const person = await personWithLink(req, data.token)
    if (!person) throw linkSpent()

    if (beingSpent.has(person.id)) return mustWait(req, { reason: 'busy', seconds: 3 })
    beingSpent.add(person.id)
    try {
      const change = { collection: 'users', data, overrideAccess: false, req } as const
      const result = await hashing().inPlace({ lane: 'known', of: person.email }, () =>
        req.payload.resetPassword(change),
      )
      if (!result) return mustWait(req, { reason: 'busy', seconds: 3 })
      setCookie(req, newDeviceCookie(person.email))
      return signedIn(req, { ...result, message: req.t('authentication:passwordResetSuccessfully') })
    } finally {
      beingSpent.delete(person.id)
    }
  },
}

/** Whose link is being spent: sent twice at once, it would work twice where a database has no transactions. */
const beingSpent = new Set<string>()

/** The answer to somebody who is signed in now, as Payload gives it. */
const signedIn = (req: PayloadRequest, result: { token?: string; message: string }): Response => {
  const { cookiePrefix } = req.payload.config
  const collectionAuthConfig = req.payload.collections.users.config.auth
  const session = generatePayloadCookie({ collectionAuthConfig, cookiePrefix, token: result.token ?? '' })
  setCookie(req, session)
  return Response.json(result)
}

const setCookie = (req: PayloadRequest, cookie: string): void => {
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append('Set-Cookie', cookie)
}
