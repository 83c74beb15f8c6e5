import { beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../support/fuzz/random'
import { howMuch } from '../../support/howMuch'
import { answerTo } from '../../support/oracle/answer'
import { aQuestion, whereOf, type Question } from '../../support/oracle/questions'
import { plantTexts, type Texts } from '../../support/oracle/texts'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

writesPastTheWorkflow()

const SEED = 20_261_127
const COLLECTIONS = ['forums', 'events', 'documents'] as const
let texts: Texts
const random = createRandom(SEED)

beforeAll(async () => {
  texts = await plantTexts(await getTestPayload(), random)
})

/** The ids of all that a question finds, page by page. */
const found = async ({ collection, condition, sort, limit, locale }: Question): Promise<unknown> => {
  const ids: string[] = []
  for (let page = 1; ; page++) {
    const query = new URLSearchParams({
      ...{ locale, limit: String(limit), page: String(page), 'select[slug]': 'true', sort: sort.join(',') },
      ...(condition && { where: JSON.stringify(whereOf(condition)) }),
    })
    const { status, text, body } = await rest(`/${collection}?${query.toString()}`)
    if (status !== 200) return `${status}: ${text}`
    ids.push(...body.docs.map(({ id }: { id: string }) => id))
    if (!body.hasNextPage) return ids
  }
}

describe('a list over REST', () => {
  it(
    'has what its filter says, in its order, on every page, as plain JavaScript finds it',
    async () => {
      const payload = await getTestPayload()
      const differences: unknown[] = []
      for (let number = 0; number < howMuch('filtersAsked'); number++) {
        const collection = random.pick(COLLECTIONS)
        const { flattenedFields: fields } = payload.collections[collection].config
        const question = aQuestion(random, { collection, fields, texts })
        const expected = answerTo(texts[collection], { ...question, fields }).map(({ id }) => id)
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
