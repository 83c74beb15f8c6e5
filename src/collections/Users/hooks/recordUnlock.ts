import type { CollectionAfterOperationHook } from 'payload'
import { recordAlone } from '../recordAlone'

/** An administrator who lifts a lock leaves a trace of it. */
export const recordUnlock: CollectionAfterOperationHook<'users'> = async (operation) => {
  const { args, req, result } = operation
  if ((operation.operation as string) !== 'unlock' || !('data' in args)) return result
  const { email } = args.data as { email: string }
  const person = await req.payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
  })
  if (person)
    await recordAlone(req, { act: 'account', collection: 'users', documentId: person.id, name: 'unlocked' })
  return result
}
