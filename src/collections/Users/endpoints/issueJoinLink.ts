import { NotFound, type Endpoint } from 'payload'
import { administrators } from '@/access/administrators'
import { Refusal } from '@/access/Refusal'
import { env } from '@/lib/env'
import { newToken } from '../resetToken'

/**
 * POST /api/users/:id/join-link: a link by which a person sets a password, once, within 72 hours. It is
 * shown in this answer only; a new link voids the one before.
 */
export const issueJoinLink: Endpoint = {
  path: '/:id/join-link',
  method: 'post',
  custom: { access: 'administrators' },
  handler: async (req) => {
    if (!administrators({ req })) throw forAdministrators()
    const id = String(req.routeParams?.id)
    if (id === req.user?.id) throw notForYourself()

    const person = await req.payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true, req })
    if (!person) throw new NotFound(req.t)
    if (person.deactivatedAt) throw deactivated()

    const { token, hash, expiresAt } = newToken()
    await req.payload.update({
      collection: 'users',
      id,
      data: { resetPasswordToken: hash, resetPasswordExpiration: expiresAt },
      context: { issuesJoinLink: true },
      depth: 0,
      req,
    })
    const link = new URL(`${req.payload.config.routes.admin}/reset/${token}`, env.SERVER_URL).href
    return Response.json({ link, expiresAt }, { headers: { 'Cache-Control': 'no-store' } })
  },
}

const forAdministrators = () =>
  new Refusal({ code: 'role', message: 'Only administrators give out links.', status: 403 })

const notForYourself = () =>
  new Refusal({
    code: 'ownAccount',
    message: 'Change your own password in your account, with the current one.',
  })

const deactivated = () =>
  new Refusal({
    code: 'deactivated',
    message: 'This person is deactivated. Reactivate them first.',
    status: 409,
  })
