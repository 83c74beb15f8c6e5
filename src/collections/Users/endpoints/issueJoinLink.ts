import { worded } from '@/i18n/desk/reasons'
import { NotFound, type Endpoint } from 'payload'
import { administrators } from '@/access/administrators'
import { Refusal } from '@/access/Refusal'
import { sendLink } from '@/workflow/commands/mail'
import { oneTimeLink, personWith, writePerson } from '@/workflow/ledgers/people'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { keyOf } from '@/workflow/domain/keys'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { decides, hasPendingGrant } from '../deciding'
import { newToken } from '../resetToken'

/**
 * POST /api/users/:id/join-link: a link by which a new person sets a password, once, within 72 hours. It is
 * shown in this answer only; a new link voids the one before. One person alone gives it only to somebody who
 * decides on nothing and has never used the account; all others get theirs by two people (kind `link`).
 */
export const issueJoinLink: Endpoint = {
  path: '/:id/join-link',
  method: 'post',
  custom: { access: 'administrators' },
  handler: async (caller) => {
    if (!administrators({ req: caller })) throw forAdministrators()
    const id = String(caller.routeParams?.id)
    if (id === caller.user?.id) throw notForYourself()

    return inTransaction(caller, { about: [keyOf('users', id)] }, async (req) => {
      const person = await personWith(req, id)
      if (!person) throw new NotFound(req.t)
      if (person.deactivatedAt) throw deactivated()
      if (!person.isUnused || decides(person.staffRoles) || (await hasPendingGrant(req, id)))
        throw takesTwoPeople()

      const { token, hash, expiresAt } = newToken()
      const { seq } = await recordAct(req, {
        ...{ act: 'account', collection: 'users', documentId: id, name: 'linkIssued' },
      })
      await writePerson(req, person, {
        ...{ resetPasswordToken: hash, resetPasswordExpiration: expiresAt },
        ...{ linkIssuedBy: String(req.user?.id), codeHash: null, codeTries: 0 },
      })
      await sendLink(req, { act: String(seq), person: id, token, isShared: false })
      return Response.json(
        { link: oneTimeLink(req, token), expiresAt },
        { headers: { 'Cache-Control': 'no-store' } },
      )
    })
  },
}

const forAdministrators = () =>
  new Refusal({ code: 'role', message: 'Only administrators give out links.', status: 403 })

const notForYourself = () =>
  new Refusal({
    code: 'ownAccount',
    ...worded('refusal.ownPassword'),
  })

const takesTwoPeople = () =>
  new Refusal({
    code: 'twoPeople',
    message:
      'A link for an account that has been used, or that decides on texts or people, takes two people. Propose it (POST /api/proposals, kind link); somebody else who decides confirms it and is shown a code.',
  })

const deactivated = () =>
  new Refusal({
    code: 'deactivated',
    ...worded('refusal.deactivated'),
    status: 409,
  })
