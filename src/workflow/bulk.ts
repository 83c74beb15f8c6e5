import type { Endpoint } from 'payload'
import { z } from 'zod'
import { inLanguage } from '@/i18n/desk/reasons'
import { cleanLine, cleanLines } from '@/lib/cleanText'
import { answer, bodyOf, parse, parseQuery } from './answer'
import { doInBulk } from './commands/bulk'
import { MOST_TEXTS_AT_ONCE } from './domain/bulk'
import { LONGEST_RELEASE_NAME } from './domain/release'
import { requestFor } from './ledgers/transaction'
import { describeChosen } from './queries/bulk'
import { inTurn } from './queries/inTurn'

const TOO_MANY = `Choose ${MOST_TEXTS_AT_ONCE} texts at most.`

const id = z.string({ error: 'It is the id of a text.' }).min(1).max(64)

const texts = z
  .array(
    z.strictObject({
      id,
      expected: z.string({ error: 'expected is the step that you saw, as GET …/bulk gives it.' }).max(20),
      revision: z
        .number({ error: 'revision is that of the assignment, as GET …/bulk gives it.' })
        .int()
        .min(0),
    }),
    { error: 'texts is a list of what GET …/bulk gives.' },
  )
  .min(1, 'Choose a text.')
  .max(MOST_TEXTS_AT_ONCE, TOO_MANY)

const words = z.string().transform(cleanLines).optional()
const person = z.string().max(64)
const day = z
  .string()
  .max(64)
  .transform((given) => given.trim())
const line = z
  .string()
  .max(500)
  .transform((given) => cleanLine(given).trim())

const Asked = z.discriminatedUnion(
  'act',
  [
    z.strictObject({
      ...{ act: z.literal('requestReview'), texts },
      ...{ comment: words, changeNote: words, minor: z.boolean().optional() },
      ...{ assignee: person.optional(), dueOn: day.optional() },
    }),
    z
      .strictObject({
        ...{ act: z.literal('assign'), texts },
        assignee: person
          .nullable()
          .transform((given) => given ?? '')
          .optional(),
        dueOn: day
          .nullable()
          .transform((given) => given ?? '')
          .optional(),
      })
      .refine(
        ({ assignee, dueOn }) => assignee !== undefined || dueOn !== undefined,
        'Give assignee, dueOn or both.',
      ),
    z
      .strictObject({ act: z.literal('keepUp'), texts, owner: line.optional(), reviewBy: day.optional() })
      .refine(
        ({ owner, reviewBy }) => owner !== undefined || reviewBy !== undefined,
        'Give owner, reviewBy or both.',
      ),
    z
      .strictObject({
        ...{ act: z.literal('addToRelease'), texts },
        release: z.string().min(1).max(64).optional(),
        name: z
          .string()
          .max(10 * LONGEST_RELEASE_NAME)
          .optional(),
      })
      .refine(
        ({ release, name }) => (release === undefined) !== (name === undefined),
        'Give release, or the name of a new one.',
      ),
  ],
  { error: 'act is requestReview, assign, keepUp or addToRelease.' },
)

const Chosen = z.object({
  ids: z
    .string({ error: 'ids names the texts, with commas between them.' })
    .transform((given) => [...new Set(given.split(',').filter(Boolean))])
    .pipe(z.array(id).min(1, 'Choose a text.').max(MOST_TEXTS_AT_ONCE, TOO_MANY)),
})

/** `GET /api/{collection}/bulk?ids=…`: these texts as they are now, and what can be done to all of them at once. */
const chosen: Endpoint = {
  ...{ path: '/bulk', method: 'get', custom: { access: 'staff' } },
  handler: (req) =>
    answer(req, (actor) => {
      const { ids } = parseQuery(Chosen, req)
      // Payload adds the collection to what the path names.
      const { collection } = req.routeParams as { collection: string }
      return inTurn(actor, async () => describeChosen(await requestFor(req), { actor, collection, ids }))
    }),
}

/** `POST /api/{collection}/bulk`: does the same to several texts, and says of each what came of it. */
const doAll: Endpoint = {
  ...{ path: '/bulk', method: 'post', custom: { access: 'staff, by act' } },
  handler: (req) =>
    answer(req, (actor) =>
      inTurn(actor, async () => {
        const { texts, ...given } = parse(Asked, await bodyOf(req))
        // Payload adds the collection to what the path names.
        const { collection } = req.routeParams as { collection: string }
        // What is not given is absent, as zod gives it back: its types say that it may be there as undefined.
        const asked = given as Parameters<typeof doInBulk>[1]['asked']
        const done = await doInBulk(req, { collection, texts, asked })
        const { language } = req.i18n
        return {
          ...done,
          texts: done.texts.map((text) => ({
            id: text.id,
            done: text.problems.length === 0,
            errors: text.problems.map((problem) => inLanguage(problem, language)),
          })),
        }
      }),
    ),
}

export const bulkEndpoints: Endpoint[] = [chosen, doAll]
