import { ValidationError, type PayloadRequest } from 'payload'
import { DEFAULT_CHOICE, type Choice, type NoticeChoices, type NoticeKind } from '../domain/notices'

/** Which mails a person wants. Who never chose has no row. */
export type Subscription = {
  id: string
  person: string
  language: string | null
  choices: NoticeChoices | null
  /** What happened until then was seen, all at once. */
  readUpTo: string | null
}

const subscriptions = (req: PayloadRequest) => ({ collection: 'subscriptions' as const, req })

export const subscriptionOf = (req: PayloadRequest, person: string): Promise<Subscription | null> =>
  req.payload.db.findOne<Subscription>({ ...subscriptions(req), where: { person: { equals: person } } })

export const choiceOf = (subscription: Subscription | null, kind: NoticeKind): Choice =>
  subscription?.choices?.[kind] ?? DEFAULT_CHOICE

/** Changes what a person chose: what is not named stays as it is. To be called in a transaction about `subscriptionKey`. */
export async function subscribe(
  req: PayloadRequest,
  person: string,
  { choices, ...changes }: Partial<Omit<Subscription, 'id' | 'person'>>,
): Promise<void> {
  const { db } = req.payload
  const before = await subscriptionOf(req, person)
  const { language = null, choices: chosen = null, readUpTo = null } = before ?? {}
  const data = {
    ...{ person, language, readUpTo, ...changes },
    choices: choices ? { ...chosen, ...choices } : chosen,
  }
  try {
    if (before) await db.updateOne({ ...subscriptions(req), id: before.id, data, returning: false })
    else await db.create({ ...subscriptions(req), data, returning: false })
  } catch (error) {
    // Another tab of this person was faster to say the same.
    if (!(error instanceof ValidationError)) throw error
  }
}

/** What two changes at once of one person's choices keep others out by. */
export const subscriptionKey = (person: string) => `subscriptions/${person}`
