import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { passwordProblem } from '../passwordProblem'

/**
 * A password comes in by two doors: the person's one-time link, and their own request with the current
 * one (endpoints/changePassword.ts). The command line and the seed may set one too, a good one.
 */
export const guardPassword: CollectionBeforeOperationHook<'users'> = ({
  args,
  context,
  operation,
  overrideAccess,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return
  const data = args.data as { password?: unknown; name?: unknown; email?: unknown }
  if (data.password === undefined || data.password === null || data.password === '') {
    delete data.password
    return
  }
  if (!overrideAccess)
    throw new Refusal({
      code: 'passwordByLinkOnly',
      message: 'Passwords are not set here. Give the person a one-time link; they choose their own.',
    })

  const message = passwordProblem(
    data.password,
    [data.name, data.email].filter((text) => typeof text === 'string'),
  )
  if (message) throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] })
  context.setsPassword = true
}
