import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { z } from 'zod'
import { keepOthersOut } from '@/lib/transaction'

const PEOPLE = 'users'

const Session = z.looseObject({ id: z.string(), expiresAt: z.coerce.date() })
const Sessions = z.array(Session).nullish()
type Session = z.infer<typeof Session>

/**
 * Payload writes an account back whole, as it was before, when somebody signs in, out or stays signed in (auth/sessions
 * and auth/operations, 3.90). Whatever was changed meanwhile, permissions, a deactivation or the password, would be
 * undone, and of two who sign in at the same moment one would be signed out. What it means to change is one session of
 * those that there are now, or all of them.
 */
export const keepAccounts = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { updateOne } = adapter
  adapter.updateOne = async function (args) {
    const { collection, data, id, req } = args
    // Payload marks so that nothing but the sessions is meant.
    const isSession = collection === PEOPLE && 'sessions' in data && data.updatedAt === null
    if (!isSession || id === undefined) return updateOne.call(this, args)
    await keepOthersOut({ payload: this.payload, transactionID: req?.transactionID }, [`${PEOPLE}/${id}`])
    const account = await adapter.findOne<{ id: string; sessions?: unknown }>({
      ...{ collection, select: { sessions: true }, where: { id: { equals: id } } },
      ...(req && { req }),
    })
    const asked = Sessions.parse(data.sessions) ?? []
    const now = Sessions.parse(account?.sessions) ?? []
    // Payload marks whom it has found by their password.
    const sessions = '_strategy' in data ? withNew(now, asked) : withOwn(now, asked, req)
    return updateOne.call(this, { ...args, data: { sessions, updatedAt: null } })
  }
  return adapter
}

const isOpen = ({ expiresAt }: Session): boolean => expiresAt > new Date()

/** The new one is the last; where there is none, the one that is not asked for any more is taken back. */
const withNew = (now: Session[], asked: Session[]): Session[] => {
  const added = asked.at(-1)
  const kept = now.filter(isOpen)
  if (added && !now.some(({ id }) => id === added.id)) return [...kept, added]
  return kept.filter((each) => asked.some(({ id }) => id === each.id))
}

/** Of the sessions that there are now, the caller's own as it is asked for; none when none is. */
const withOwn = (now: Session[], asked: Session[], req: Partial<PayloadRequest> | undefined): Session[] => {
  const own = req?.user && '_sid' in req.user ? req.user._sid : undefined
  return asked.length === 0
    ? []
    : now.filter(isOpen).flatMap((each) => (each.id === own ? asked.filter(({ id }) => id === own) : [each]))
}
