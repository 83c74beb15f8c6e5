import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { Events } from '@/collections/Events'
import { Roles } from '@/collections/Roles'
import { DEMANDED } from '@/fields/demanded'

/** The paths of the fields that carry the mark. */
const marked = (fields: Field[], before = ''): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => marked(tab.fields, before))
    if (!('name' in field)) return []
    const path = before + field.name
    const inside = field.type === 'group' ? marked(field.fields, `${path}.`) : []
    const isMarked = field.admin && 'className' in field.admin && field.admin.className === DEMANDED
    return [...(isMarked ? [path] : []), ...inside]
  })

const pathOf = (need: string | { path: string }) => (typeof need === 'string' ? need : need.path)

describe('the fields that a review demands', () => {
  it.each([
    ['events', Events],
    ['roles', Roles],
  ])('are marked in the form of %s, and no other', (_, { custom, fields }) => {
    const complete = custom?.complete as (string | { path: string })[]
    // Payload marks the title: a draft must have it.
    const demanded = complete.map(pathOf).filter((path) => path !== 'title')
    expect(marked(fields).sort()).toEqual(demanded.sort())
  })
})
