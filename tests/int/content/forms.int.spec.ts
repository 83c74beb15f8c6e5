import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { getTestPayload } from '../../support/testPayload'

type Anything =
  Field | { name?: string; admin?: object; fields?: Field[]; tabs?: object[]; blocks?: object[] }

/** A field and all that are in it. */
const withInner = (field: Anything): Anything[] => {
  const inner = (['fields', 'tabs', 'blocks'] as const).flatMap((key) =>
    key in field ? ((field as Record<typeof key, Anything[] | undefined>)[key] ?? []) : [],
  )
  return [field, ...inner.flatMap(withInner)]
}

describe('a form of the desk', () => {
  it('has no part that is sent anew with each answer about it: what is typed while one is read gets lost', async () => {
    const { config } = await getTestPayload()
    const fields = [...config.collections, ...config.globals].flatMap((each) =>
      each.fields.flatMap(withInner),
    )
    expect(fields.length).toBeGreaterThan(100)
    const sentAnew = fields.filter(({ admin }) => {
      const components = Object.keys((admin as { components?: object } | undefined)?.components ?? {})
      return components.includes('afterInput') || components.includes('beforeInput')
    })
    expect(sentAnew.map((field) => ('name' in field ? field.name : 'unnamed'))).toEqual([])
  })
})
