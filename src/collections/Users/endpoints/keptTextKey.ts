import type { Endpoint } from 'payload'
import { isStaff } from '@/access/isStaff'
import { Refusal } from '@/access/Refusal'
import { worded } from '@/i18n/desk/reasons'
import { env } from '@/lib/env'
import { hmac } from '@/lib/hash'

/**
 * GET /api/users/kept-text-key: the key, 32 bytes in hexadecimal, under which a browser keeps what this person typed
 * and did not save. It follows from the server's secret and the person, so nothing is stored; whoever is signed out
 * or deactivated does not get it, and cannot read what a browser kept.
 */
export const keptTextKey: Endpoint = {
  path: '/kept-text-key',
  method: 'get',
  custom: { access: 'staff, their own' },
  handler: ({ user }) => {
    if (!user || !isStaff(user))
      throw new Refusal({ code: 'signIn', ...worded('reason.notSignedIn'), status: 401 })
    return Response.json(
      { person: user.id, key: hmac(env.PAYLOAD_SECRET ?? '', `kept text of ${user.id}`) },
      { headers: { 'Cache-Control': 'private, no-store' } },
    )
  },
}
