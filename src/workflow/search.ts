import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answer, parseQuery } from './answer'
import { wordsIn } from './domain/search'
import { inTurn } from './queries/inTurn'
import { MOST_WORDS_ASKED, searchTexts, textsNamed } from './queries/search'

const MOST_LETTERS = 100
const MOST_FOUND = 20

const Searching = z.object({
  q: z
    .string({ error: 'q is missing: say what is looked for, as ?q=itu.' })
    .max(MOST_LETTERS, `q has ${MOST_LETTERS} characters at most: look for fewer words.`)
    .refine((q) => wordsIn(q).length > 0, 'q has no word: give at least one letter or digit.')
    .refine(
      (q) => wordsIn(q).length <= MOST_WORDS_ASKED,
      `q has ${MOST_WORDS_ASKED} words at most: leave some out.`,
    ),
  limit: z.coerce
    .number({ error: `limit is a number from 1 to ${MOST_FOUND}.` })
    .int(`limit is a whole number from 1 to ${MOST_FOUND}.`)
    .min(1, `limit is 1 at least.`)
    .max(MOST_FOUND, `limit is ${MOST_FOUND} at most.`)
    .default(10),
  in: z
    .string()
    .max(200, 'in names collections, with commas between them: forums,events.')
    .transform((names) => names.split(','))
    .optional(),
})

const MOST_NAMED = 100

const Naming = z.object({
  texts: z
    .string()
    .max(MOST_NAMED * 64, 'texts names texts, with commas between them: forums/ID,events/ID.')
    .transform((keys) => keys.split(','))
    .refine((keys) => keys.length <= MOST_NAMED, `texts names ${MOST_NAMED} texts at most.`),
})

/**
 * `GET /api/search?q=…`: the texts that hold all of these words, in every state, for staff; with `texts` in place of
 * `q`, those that a form refers to.
 */
export const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async (actor) => {
      if (req.searchParams.has('texts'))
        return { results: await textsNamed(req, { actor, keys: parseQuery(Naming, req).texts }) }
      const { in: collections, ...asked } = parseQuery(Searching, req)
      const search = { actor, ...asked, ...(collections && { collections }) }
      return { results: await inTurn(actor, () => searchTexts(req, search)) }
    }),
}
