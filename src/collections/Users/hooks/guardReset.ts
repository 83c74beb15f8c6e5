import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { passwordProblem } from '../passwordProblem'
import { hashOfLink, personWithLink } from '@/workflow/ledgers/people'
import { isCodeOf, linkSpent } from '../resetToken'
import { wrongCode } from './countWrongCode'

/**
 * Payload's reset mechanism, made ours: links come from administrators only, those of people who decide need a code as well, and the database holds no
 * token but its hash. Asking for a link oneself is refused before anybody is looked up: the answer is the
 * same for every address, and nobody can void another person's link.
 */
export const guardReset: CollectionBeforeOperationHook<'users'> = async ({
  args,
  context,
  operation,
  req,
}) => {
  if (operation === 'forgotPassword')
    throw new Refusal({
      code: 'askAnAdministrator',
      message: 'A password is not reset by e-mail here. Ask an administrator for a new one-time link.',
    })
  if (operation !== 'resetPassword' || !('data' in args)) return

  const data = args.data as { code?: unknown; password?: unknown; token?: unknown }
  const token = typeof data.token === 'string' ? data.token : ''
  const person = await personWithLink(req, token)
  if (!person) throw linkSpent()
  if (person.codeHash && !isCodeOf(person, data.code)) throw wrongCode(req, person.id)
  const message = passwordProblem(data.password, [person.name, person.email], req.i18n.language)
  if (message) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] })

  // In place: the operation has taken `data` out of its arguments already.
  data.token = hashOfLink(token)
  context.spendsResetLink = true
}
