import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { malformedParts } from '@/lib/malformedParts'

const Item = z.strictObject({ id: z.string().transform((id) => id.trim()), expected: z.string().optional() })
const Body = z.strictObject({ items: z.array(Item), value: z.union([z.string(), Item]).optional() })

const wrongIn = (schema: z.ZodType, sent: unknown) =>
  malformedParts(schema, sent, schema.safeParse(sent).error?.issues ?? []).map(
    ({ message, path }) => `${path}: ${message}`,
  )

describe('what is wrong with a body', () => {
  it('names each key that there is not by its path, with the nearest that there is', () => {
    expect(wrongIn(Body, { items: [{ id: 'a', expectd: '1', foo: 2 }], itemz: 1 })).toEqual([
      'items.0.expectd: There is no "expectd" here. Did you mean "expected"?',
      'items.0.foo: There is no "foo" here. There are id, expected.',
      'itemz: There is no "itemz" here. Did you mean "items"?',
    ])
  })

  it('names the misspelt key before the one that is missing for it', () => {
    expect(wrongIn(Body, { item: [] })).toEqual([
      'item: There is no "item" here. Did you mean "items"?',
      expect.stringMatching(/^items: /),
    ])
  })

  it('names of several forms the keys of the one that was meant, and never the key itself', () => {
    const acts = z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('assign'), dueOn: z.string().optional() }),
      z.strictObject({ act: z.literal('review'), comment: z.string().optional() }),
    ])
    expect(wrongIn(acts, { act: 'assign', comment: 'x' })).toEqual([
      'comment: There is no "comment" here. There are act, dueOn.',
    ])
    expect(
      wrongIn(z.strictObject({ items: z.array(acts) }), { items: [{ act: 'review', dueOm: 1 }] }),
    ).toEqual(['items.0.dueOm: There is no "dueOm" here. There are act, comment.'])
  })

  it('says where nothing is taken, and repeats neither hundreds of keys nor long ones', () => {
    expect(wrongIn(z.strictObject({}), { foo: 1 })).toEqual(['foo: There is no "foo" here. None is taken.'])
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${'x'.repeat(90)}${index}`, 1]),
    )
    const wrong = wrongIn(z.strictObject({}), many)
    expect(wrong).toHaveLength(50)
    expect(wrong[0]?.length).toBeLessThan(200)
  })
})
