import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { namingRefusal } from '../domain/assignment'
import { AWAITING, type AwaitingFace } from '../domain/awaiting'
import { saveRefusalOf, type Situation } from '../domain/can'
import { sponsorsOf } from './independence'

type Saving = {
  actor: PersonActor
  /** Who has a part in what is saved, beside who saves it. */
  others?: readonly string[]
  situation: Situation
  staff: readonly PersonActor[]
}

/**
 * At which draft face nobody would be left to decide if this person saved a change now: whoever changes a text does not
 * decide on it. Null where somebody is left, where nobody could decide before either, and for who saves nothing.
 */
export async function leftWithNobody(
  req: PayloadRequest,
  { actor, others = [], situation, staff }: Saving,
): Promise<AwaitingFace | null> {
  const isIn = (id: string) => situation.contributors.includes(id)
  if (saveRefusalOf({ actor, ...situation }) || others.concat(actor.id).every(isIn)) return null
  const ableAt = (face: AwaitingFace, after: Situation) =>
    staff.filter((person) => !namingRefusal(person, face, after))
  const changed = { ...situation, contributors: [...situation.contributors, actor.id, ...others] }
  for (const face of AWAITING) {
    if (ableAt(face, situation).length === 0) continue
    const left = ableAt(face, changed)
    if (left.length === 0) return face
    // One person answers for another: more than one is left in any case.
    if (left.length > 1) continue
    const sponsors = [...situation.sponsors, ...(await sponsorsOf(req, [actor.id, ...others]))]
    if (ableAt(face, { ...changed, sponsors }).length === 0) return face
  }
  return null
}
