import { beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { createRandom } from '../../support/fuzz/random'
import { howMuch } from '../../support/howMuch'
import { answerTo, isRefused } from '../../support/oracle/answer'
import { aQuestion, whereOf, type Question } from '../../support/oracle/questions'
import { plantTexts, type Texts } from '../../support/oracle/texts'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

writesPastTheWorkflow()

const SEED = 20_261_127
let texts: Texts
const random = createRandom(SEED)

beforeAll(async () => {
  texts = await plantTexts(await getTestPayload(), random)
})

/** What cannot be answered alike everywhere is refused by name. */
const REFUSED = 'refused'
const isRefusal = (errors: { path?: string; message: string }[]): boolean =>
  errors.every(({ path, message }) => path?.startsWith('where.') && /needs a value|with a date/.test(message))

/** The ids of all that a question finds, page by page. */
const found = async ({ collection, condition, sort, limit, locale }: Question): Promise<unknown> => {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({
      ...{ locale, limit: String(limit), page: String(page), 'select[slug]': 'true', sort: sort.join(',') },
      ...(condition && { where: JSON.stringify(whereOf(condition)) }),
    })
    const { status, text, body } = await rest(`/${collection}?${query.toString()}`)
    if (status === 400 && isRefusal(body.errors)) return REFUSED
    if (status !== 200) return `${status}: ${text}`
    ids.push(...body.docs.map(({ id }: { id: string }) => id))
    if (!body.hasNextPage) return ids
  }
}

describe('a list over REST', () => {
  it('refuses what nobody can answer alike, by name, and compares parts of codes as parts of words', async () => {
    for (const [address, path] of [
      ...['equals]=', 'in]=', 'in]=,'].map((no) => [`/forums?where[parent][${no}`, 'parent']),
      ...['/events?where={"partOf":{"equals":null}}', '/events?where={"partOf":{"in":[null]}}'].map((no) => [
        no,
        'partOf',
      ]),
      ['/roles?where[basis][equals]=', 'basis'],
      ...['equals', 'in', 'contains', 'like'].map((by) => [
        `/forums?where[areas.name][${by}]=`,
        'areas.name',
      ]),
      ['/forums?where[topics][contains]=', 'topics'],
      ...['2026-02-30', '2025-02-29', '2026-13-01', '2026-00', '2026-04-31T10:00:00Z'].map((day) => [
        `/events?where[starts.value][greater_than]=${day}`,
        'starts.value',
      ]),
    ] as const) {
      const { status, body } = await rest(`${address}${address.includes('?') ? '&' : '?'}locale=en`)
      expect([status, body.errors?.[0]?.path], address).toEqual([400, `where.${path}`])
    }
    for (const day of ['2024-02-29', '2026-04-30T10:00:00Z', '2026-02', '2026'])
      expect((await rest(`/events?where[starts.value][greater_than]=${day}`)).status, day).toBe(200)
    const having = async (comparison: string) =>
      (await rest(`/forums/count?where[topics]${comparison}`)).body.totalDocs as number
    expect(await having('[contains]=TELE')).toBe(await having('[equals]=telecommunications'))
    expect(await having('[contains]=tele')).toBeGreaterThan(0)
    expect(await having('[contains]=e')).toBeGreaterThanOrEqual(await having('[contains]=tele'))
    expect(await having('[contains]=zzz')).toBe(0)
  })

  it(
    'has what its filter says, in its order, on every page, as plain JavaScript finds it',
    async () => {
      const payload = await getTestPayload()
      const differences: unknown[] = []
      for (let number = 0; number < howMuch('filtersAsked'); number++) {
        const collection = random.pick(CONTENT_SLUGS)
        const { flattenedFields: fields } = payload.collections[collection].config
        const question = aQuestion(random, { collection, fields, texts })
        const { condition } = question
        const expected =
          condition && isRefused(condition, { fields })
            ? REFUSED
            : answerTo(texts[collection], { ...question, fields }).map(({ id }) => id)
        const ids = await found(question)
        if (JSON.stringify(ids) !== JSON.stringify(expected))
          differences.push({
            number,
            ...question,
            condition: JSON.stringify(question.condition),
            expected: expected.length,
            ids: Array.isArray(ids) ? ids.length : ids,
          })
      }
      expect(differences.slice(0, 5)).toEqual([])
      expect(differences.length).toBe(0)
    },
    60 * 60_000,
  )
})
