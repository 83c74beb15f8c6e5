import type { PayloadRequest, Where } from 'payload'
import type { PersonActor } from '../../domain/actor'
import type { DraftFace, StaffRole } from '../../domain/table'
import { contributionsOf } from '../../ledgers/contributions'
import {
  SHOWN,
  among,
  deskPageOf,
  exceptFor,
  idsByCollection,
  oldestFirst,
  type DeskList,
  type Ids,
} from './page'
import { outstandingLooks, unconfirmed } from './secondLooks'

/** Which draft waits for which role. */
const WAITS_FOR: Partial<Record<DraftFace, StaffRole>> = {
  needsReview: 'reviewer',
  requestValidation: 'validator',
  validated: 'author',
}

/** The texts in whose draft this person wrote, by collection. */
export const writtenBy = async (req: PayloadRequest, actor: PersonActor): Promise<Ids> =>
  idsByCollection(await contributionsOf(req, actor.id))

/**
 * What waits for a decision of this person, what has waited longest first: reviews, validations, second looks, and
 * their own validated texts that can go online.
 */
export async function waitingFor(req: PayloadRequest, actor: PersonActor, mine: Ids): Promise<DeskList> {
  const urgent = await unconfirmed(req)
  const unconfirmedOfMine = idsByCollection(
    urgent.filter(({ writtenBy: authors }) => authors.includes(actor.id)).map(({ record }) => record),
  )
  const isValidator = actor.staffRoles.includes('validator')
  const looks = isValidator ? await outstandingLooks(req, actor.id, urgent) : NOTHING
  const waiting = await deskPageOf(req, {
    order: 'waitingLongest',
    where: (collection) => {
      const hasMyWords = [...(mine.get(collection) ?? []), ...(unconfirmedOfMine.get(collection) ?? [])]
      const asked = Object.entries(WAITS_FOR)
        .filter(([, role]) => actor.staffRoles.includes(role))
        // Four eyes: who wrote it does not decide on it, but may put it online.
        .map(([state, role]) =>
          role === 'author'
            ? among(mine.get(collection), inState(state))
            : exceptFor(hasMyWords, inState(state)),
        )
        .filter((where) => where !== null)
      return asked.length > 0 ? { or: asked } : null
    },
  })
  return {
    items: [...looks.items, ...waiting.items].sort(oldestFirst).slice(0, SHOWN),
    total: looks.total + waiting.total,
  }
}

const NOTHING: DeskList = { items: [], total: 0 }

/** The texts of a collection whose draft is in this state. */
export const inState = (state: string): Where => ({ 'workflow.state': { equals: state } })
