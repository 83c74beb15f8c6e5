import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/lib/canonicalJson'
import { isWithoutQuestion, merged, partOf, partsOf, type Whose } from '@/workflow/domain/merge'
import { createRandom } from '../../support/fuzz/random'

/** What the configuration makes of these fields, as far as merging looks at it. */
const FIELDS = [
  { name: 'title', type: 'text', localized: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'topics', type: 'select', hasMany: true },
  { name: 'forum', type: 'relationship', relationTo: 'forums' },
  {
    name: 'tasks',
    type: 'array',
    flattenedFields: [
      { name: 'id', type: 'text' },
      { name: 'task', type: 'textarea' },
    ],
  },
  { name: 'place', type: 'group', flattenedFields: [{ name: 'city', type: 'text' }] },
  ...['starts', 'ends'].map((name) => ({
    ...{ name, type: 'group', custom: partOf('when') },
    flattenedFields: [
      { name: 'text', type: 'text' },
      { name: 'value', type: 'date', admin: { hidden: true } },
    ],
  })),
] as unknown as FlattenedField[]

type Values = Record<string, unknown>

const rich = (words: string) => ({ root: { children: [{ type: 'paragraph', children: [{ text: words }] }] } })
const date = (text: string) => ({ text, value: `${text}-01-01T00:00:00.000Z` })
const VALUES: Record<string, readonly unknown[]> = {
  title: ['One', 'Two', 'Three', null],
  body: [rich('One'), rich('Two'), rich('Three'), null],
  topics: [['a'], ['a', 'b'], ['b', 'a'], []],
  forum: ['f1', 'f2', 'f3', null],
  tasks: [
    [{ id: '1', task: 'Go' }],
    [{ id: '1', task: 'Go' }, { task: '' }],
    [{ id: '2', task: 'Stay' }],
    null,
  ],
  place: [{ city: 'Paris' }, { city: 'Rome' }, { city: null }, { city: 'Oslo' }],
  starts: [date('2001'), date('2002'), date('2003'), { text: null, value: null }],
  ends: [date('2004'), date('2005'), date('2006'), null],
}
const NAMES = Object.keys(VALUES)
const PARTS = [...NAMES.slice(0, 6).map((name) => [name]), ['starts', 'ends']]

const whoseIs = (texts: { base: Values | null; mine: Values; theirs: Values }) =>
  Object.fromEntries(partsOf(FIELDS, texts).map(({ names, whose }) => [names.join('+'), whose]))

const text = (changes: Values = {}) => ({
  ...Object.fromEntries(NAMES.map((name) => [name, VALUES[name]?.[0]])),
  ...changes,
})

const NONE: ReadonlySet<never> = new Set()

describe('two people in one text', () => {
  it('lose no change of either, whatever they did, and it does not matter who saves first', () => {
    const { isLikely, pick } = createRandom(20261127)
    const change = (base: Values): Values => {
      const names = NAMES.filter(() => isLikely(0.4))
      return { ...base, ...Object.fromEntries(names.map((name) => [name, pick(VALUES[name] ?? [])])) }
    }
    for (let round = 0; round < 500; round++) {
      const base = change(text())
      const [mine, theirs] = [change(base), change(base)]
      const parts = partsOf(FIELDS, { base, mine, theirs })
      const result = merged(parts, { mine, theirs, chosen: NONE })
      const swapped = partsOf(FIELDS, { base, mine: theirs, theirs: mine })
      expect(parts.map(({ names }) => names)).toEqual(PARTS)
      for (const [index, { names, whose }] of parts.entries()) {
        const of = (values: Values) => canonicalJson(names.map((name) => values[name] ?? null))
        const hasChanged = [of(mine) !== of(base), of(theirs) !== of(base)]
        if (whose === 'both') {
          expect(hasChanged).toEqual([true, true])
          expect(of(merged(parts, { mine, theirs, chosen: new Set(parts) }))).toBe(of(theirs))
        } else if (hasChanged[0] || hasChanged[1]) {
          expect(of(result)).toBe(of(hasChanged[0] ? mine : theirs))
        }
        const MIRROR: Record<Whose, Whose> = { alike: 'alike', mine: 'theirs', theirs: 'mine', both: 'both' }
        expect(swapped[index]?.whose).toBe(MIRROR[whose])
      }
      if (isWithoutQuestion(parts)) {
        const other = merged(swapped, { mine: theirs, theirs: mine, chosen: NONE })
        expect(
          partsOf(FIELDS, { base: null, mine: result, theirs: other }).map(({ whose }) => whose),
        ).toEqual(PARTS.map(() => 'alike'))
      }
    }
  })

  it('are asked about fields that say one thing together as about one', () => {
    const mine = text({ starts: date('2010') })
    const theirs = text({ ends: date('2011') })
    expect(whoseIs({ base: text(), mine, theirs })['starts+ends']).toBe('both')
    expect(whoseIs({ base: text(), mine, theirs: text({ title: 'Two' }) })).toMatchObject({
      'starts+ends': 'mine',
      title: 'theirs',
    })
  })

  it('are not asked about the many ways to be empty, nor about what follows from what is written', () => {
    const base = text({ title: null, body: null, topics: [], place: null, starts: date('2001') })
    const empty = { root: { children: [{ type: 'paragraph', children: [] }] } }
    const mine = text({ title: '', body: empty, topics: undefined, place: { city: '' } })
    const isOther = { ...mine, starts: { text: '2001', value: null } }
    expect(new Set(Object.values(whoseIs({ base, mine: isOther, theirs: base })))).toEqual(new Set(['alike']))
  })

  it('see a row that was added, however empty, and none where only its id is another', () => {
    const theirs = text({ tasks: [{ id: '9', task: 'Go' }] })
    expect(whoseIs({ base: text(), mine: text(), theirs }).tasks).toBe('alike')
    const longer = text({ tasks: [{ task: 'Go' }, { task: '' }] })
    expect(whoseIs({ base: text(), mine: longer, theirs }).tasks).toBe('mine')
  })

  it('keep what the other saved in a field that a form does not send', () => {
    const { forum: _, ends: __, ...mine } = text({ title: 'Mine' })
    const theirs = text({ forum: 'f2', ends: date('2005') })
    expect(whoseIs({ base: text(), mine, theirs })).toMatchObject({
      ...{ title: 'mine', forum: 'theirs' },
      'starts+ends': 'theirs',
    })
  })

  it('are asked about every difference where nobody knows what both began with', () => {
    const theirs = text({ title: 'Two' })
    expect(whoseIs({ base: null, mine: text(), theirs })).toMatchObject({ title: 'both', body: 'alike' })
  })
})
