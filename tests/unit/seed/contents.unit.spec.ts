import { describe, expect, it } from 'vitest'
import { richTextProblem } from '@/fields/richText/richTextProblem'
import { slugProblem } from '@/fields/slug/slugProblem'
import { contents } from '@/seed/contents'
import { richTextFrom } from '@/seed/richTextFrom'

const keyOf = ({ collection, slug }: { collection: string; slug: string }) => `${collection}/${slug}`
const refsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : 'ref' in value
      ? [String(value.ref)]
      : Object.values(value).flatMap(refsIn)

describe('the first content', () => {
  it('has addresses of its own', () => {
    expect(new Set(contents.map(keyOf)).size).toBe(contents.length)
    expect(contents.map(({ slug }) => slugProblem(slug)).filter(Boolean)).toEqual([])
  })

  it.each(contents.map((seed, index) => [keyOf(seed), seed, index] as const))(
    '%s refers only to what comes before it, in sound text and a summary that fits',
    (_, { data, texts }, index) => {
      const before = contents.slice(0, index).map(keyOf)
      const idOf = (key: string): string => {
        expect(before).toContain(key)
        return 'its-id'
      }
      refsIn(data).forEach(idOf)
      for (const lines of Object.values(texts)) expect(richTextProblem(richTextFrom(lines, idOf))).toBeNull()
      expect(String(data.summary).length).toBeLessThanOrEqual(250)
    },
  )

  it('says nothing twice on one page: areas of work are not in the text too', () => {
    for (const { slug, data, texts } of contents) {
      const areas = Array.isArray(data.areas) ? data.areas : []
      const items = Object.values(texts)
        .flat()
        .map((line) => line.replace(/^- /, '').toLowerCase())
      for (const { name } of areas) expect(items, slug).not.toContain(String(name).toLowerCase())
    }
  })

  it('holds the seven fora that belong to no other', () => {
    const fora = contents.filter(
      ({ collection, data }) =>
        collection === 'forums' && !data.parent && !data.preparesFor && data.kind !== 'eu-group',
    )
    expect(fora.map(({ data }) => data.acronym ?? data.title)).toEqual([
      'WSIS',
      'IGF',
      'ITU',
      'ICANN',
      'IETF',
      'OECD',
      'Council of Europe',
    ])
  })
})
