import { sayReason, worded } from '@/i18n/desk/reasons'
import { ValidationError, type Endpoint } from 'payload'
import { z } from 'zod'
import { isStaff } from '@/access/isStaff'
import { Refusal } from '@/access/Refusal'
import { passwordProblem } from '../passwordProblem'
import { passwordInTurn } from '../signIn/inTurn'

const Body = z.object({ currentPassword: z.string().min(1), newPassword: z.string() })

/**
 * POST /api/users/change-password: a person changes their own password, knowing the current one. All their
 * other sessions end. A wrong current password counts as a failed sign-in would.
 */
export const changePassword: Endpoint = {
  path: '/change-password',
  method: 'post',
  custom: { access: 'staff, their own account' },
  handler: async (req) => {
    const { user } = req
    if (!user || !isStaff(user))
      throw new Refusal({ code: 'signIn', ...worded('reason.notSignedIn'), status: 401 })
    const body = Body.safeParse(await req.json?.().catch(() => undefined))
    if (!body.success)
      throw new Refusal({ code: 'input', message: 'Send currentPassword and newPassword.', status: 400 })

    const { currentPassword, newPassword } = body.data
    const message = passwordProblem(newPassword, [user.name, user.email], req.i18n.language)
    if (message)
      throw new ValidationError({ collection: 'users', errors: [{ path: 'newPassword', message }] })

    const { email, id } = user
    return passwordInTurn(req, { account: email, device: `session of ${id}` }, async () => {
      await req.payload.login({ collection: 'users', data: { email, password: currentPassword } })
      await req.payload.update({
        collection: 'users',
        id,
        data: { password: newPassword },
        depth: 0,
        req,
      })
      return Response.json({ message: sayReason({ key: 'password.changed' }, req.i18n.language) })
    })
  },
}
