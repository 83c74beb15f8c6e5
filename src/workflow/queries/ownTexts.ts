import type { CollectionBeforeOperationHook, Where } from 'payload'
import { actorOf } from '../domain/actor'
import { IN_PREPARATION, asksForMine } from '../domain/lists'
import { newestContributions } from '../ledgers/contributions'

/**
 * The list has no more of a person’s texts than this, the newest: each is a value of the one question. A person reaches
 * it by importing for weeks without anything being published.
 */
const MOST = 1_000

/**
 * Answers the filter of the view “My drafts”: the ledger says which texts this person has changed since their last
 * edition. One more question, however many there are. For nobody else is there such a filter.
 */
export const findOwnTexts: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  if (!('where' in args) || !args.where || !has(args.where)) return
  const actor = actorOf(req.user)
  if (!actor) return
  const ids = await newestContributions(req, {
    ...{ actorId: actor.id, collection: collection.slug, limit: MOST },
  })
  args.where = withIds(args.where, ids)
}

/** How deeply filters of lists are nested: any of these, each of which is all of those; and what stands around them. */
const DEEPEST = 6

const has = (where: Where, depth = 0): boolean =>
  asksForMine(where) || branches(where).some((each) => depth < DEEPEST && has(each, depth + 1))

const branches = ({ and, or }: Where): Where[] =>
  [and, or].flatMap((list) => (Array.isArray(list) ? list : []))

const withIds = (where: Where, ids: readonly string[], depth = 0): Where => {
  if (asksForMine(where)) return { and: [IN_PREPARATION, { id: { in: [...ids] } }] }
  const { and, or, ...rest } = where
  const each = (list: Where[]) => list.map((one) => (depth < DEEPEST ? withIds(one, ids, depth + 1) : one))
  return {
    ...rest,
    ...(Array.isArray(and) && { and: each(and) }),
    ...(Array.isArray(or) && { or: each(or) }),
  }
}
