import type { Endpoint, FlattenedField } from 'payload'
import { z } from 'zod'
import { labelIn } from '@/i18n/forms/labels'
import { contentFields, innerFields } from './domain/content'
import { keyOf } from './domain/keys'
import { answer, bodyOf, parse } from './answer'
import { namesOf } from './ledgers/people'
import { noteGone, noteHere, othersAt } from './ledgers/presence'
import { requestFor } from './ledgers/transaction'
import { readableText } from './queries/readableText'

const Beat = z.strictObject({
  collection: z.string().max(64),
  id: z.string().max(64),
  field: z.string().max(64).optional(),
  isLeaving: z.boolean().optional(),
  isLooking: z.boolean().optional(),
})

/**
 * `POST /api/presence`: this person has a document open; who else has? Asked every five seconds, and every other time
 * only to look, which writes nothing. It says where somebody is, never what is written there.
 */
export const presenceEndpoint: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async ({ id: person }) => {
      const { collection, id, field, isLeaving, isLooking } = parse(Beat, await bodyOf(req))
      const own = await requestFor(req)
      const config = await readableText(own, { collection, id })
      const here = { person, document: keyOf(collection, id) }
      if (isLeaving) {
        await noteGone(own, here)
        return { people: [] }
      }
      const fields = contentFields(config)
      if (!isLooking)
        await noteHere(own, { ...here, field: fields.find(({ name }) => name === field)?.name ?? null })
      const others = await othersAt(own, here)
      if (others.length === 0) return { people: [] }
      const nameOf = await namesOf(
        own,
        others.map((other) => other.person),
      )
      const labelOf = (name: string | null) => {
        const found = fields.find((each) => each.name === name)
        return found ? labelIn(labelledIn(found), req.i18n.language) || null : null
      }
      return { people: others.map((other) => ({ name: nameOf(other.person), field: labelOf(other.field) })) }
    }),
}

/** A date is called by its one visible field. */
const labelledIn = (field: FlattenedField): unknown => {
  const own: unknown = 'label' in field ? field.label : undefined
  if (labelIn(own)) return own
  const inner = innerFields(field)?.find(({ admin }) => !admin?.hidden)
  return inner && 'label' in inner ? inner.label : undefined
}
