import { describe, expect, it } from 'vitest'
import { filterQuery, isView, withView } from '@/admin/Workflow/listViews'

const DRAFT = { 'workflow.state': { equals: 'draft' } }
const PUBLIC = { 'workflow.live': { equals: 'published' } }
const KIND = { kind: { equals: 'summit' } }
const TOPIC = { topics: { equals: 'telecommunications' } }

describe('a view of a list', () => {
  it('is chosen in place of another, and left for all', () => {
    const drafts = withView(undefined, DRAFT)
    expect(drafts).toEqual({ or: [{ and: [DRAFT] }] })
    expect(withView(drafts, PUBLIC)).toEqual({ or: [{ and: [PUBLIC] }] })
    expect(withView(drafts, null)).toEqual({})
    expect([isView(drafts, DRAFT), isView(drafts, PUBLIC), isView(drafts, null)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isView({}, null), isView(undefined, null), isView({}, DRAFT)]).toEqual([true, true, false])
  })

  it('leaves the other filters as they are, one of several too', () => {
    const filtered = { or: [{ and: [KIND, DRAFT] }, { and: [TOPIC] }] }
    const shown = withView(filtered, PUBLIC)
    expect(shown).toEqual({ or: [{ and: [KIND, PUBLIC] }, { and: [TOPIC, PUBLIC] }] })
    expect(isView(shown, PUBLIC)).toBe(true)
    expect(isView(filtered, DRAFT)).toBe(false)
    expect(withView(shown, null)).toEqual({ or: [{ and: [KIND] }, { and: [TOPIC] }] })
  })

  it('keeps filters that were written by hand', () => {
    expect(withView(KIND, DRAFT)).toEqual({ or: [{ and: [KIND, DRAFT] }] })
    expect(withView({ and: [KIND, TOPIC] }, null)).toEqual({ or: [{ and: [{ and: [KIND, TOPIC] }] }] })
  })
})

describe('the address of a list with a filter', () => {
  it('asks for what the view of the list does', () => {
    expect(decodeURIComponent(filterQuery(DRAFT))).toBe('where[or][0][and][0][workflow.state][equals]=draft')
    expect(decodeURIComponent(filterQuery({ kind: { in: ['summit', 'forum'] } }))).toBe(
      'where[or][0][and][0][kind][in][0]=summit&where[or][0][and][0][kind][in][1]=forum',
    )
  })
})
