import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { cleanLines } from '@/lib/cleanText'
import { answer, bodyOf, parse, parseQuery } from './answer'
import { answerIn, comment, rewriteComment, settle, takeBack } from './commands/comments'
import { accept, decline, suggest } from './commands/suggestions'
import { LONGEST_COMMENT, LONGEST_QUOTATION, SURROUNDINGS } from './domain/comments'
import { LONGEST_SUGGESTION } from './domain/suggestions'
import { requestFor } from './ledgers/transaction'
import { colleaguesNamed, commentsOn } from './queries/comments'

const words = (most: number) => z.string().max(most).transform(cleanLines)

/** Longer ones are refused in words that say how long one may be. */
const text = z.string().max(10 * LONGEST_COMMENT)

const Commenting = z.strictObject({
  collection: z.string().max(64),
  id: z.string().max(64),
  field: z.string().min(1).max(200).optional(),
  anchor: z
    .strictObject({
      quotation: words(LONGEST_QUOTATION).refine((quotation) => quotation.trim() !== ''),
      before: words(SURROUNDINGS),
      after: words(SURROUNDINGS),
    })
    .optional(),
  text,
})

const Suggesting = Commenting.extend({
  field: z.string().min(1).max(200),
  suggestion: z.string().max(10 * LONGEST_SUGGESTION),
  text: text.default(''),
})

const Accepting = z.strictObject({ expected: z.string().min(1).max(20), sure: z.boolean().optional() })

const Writing = z.strictObject({ text })

const Asking = z.object({
  collection: z.string().max(64),
  id: z.string().max(64),
  resolved: z.enum(['true', 'false']).default('false'),
})

const Naming = z.object({ q: z.string().max(100).default('') })

/** `GET /api/comments/about?collection=…&id=…`: what is said about a text; with `resolved=true` what was resolved. */
const about: Endpoint = {
  path: '/about',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async (actor) => {
      const { resolved, ...document } = parseQuery(Asking, req)
      return commentsOn(await requestFor(req), { actor, ...document, isOpen: resolved === 'false' })
    }),
}

/** `GET /api/comments/people?q=…`: colleagues whose names begin so, for whoever mentions one. */
const people: Endpoint = {
  path: '/people',
  method: 'get',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async (actor) => {
      const { q } = parseQuery(Naming, req)
      return { people: await colleaguesNamed(await requestFor(req), { actor, asked: q }) }
    }),
}

/** `POST /api/comments`: a comment on a text, a field or a passage. */
const begin: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'staff' },
  handler: (req) =>
    answer(req, async () => {
      const { id } = await comment(req, parse(Commenting, await bodyOf(req)))
      return { id }
    }),
}

/** `POST /api/comments/suggestions`: other words for a field or a passage. */
const beginSuggestion: Endpoint = {
  path: '/suggestions',
  method: 'post',
  custom: { access: 'reviewer or validator' },
  handler: (req) =>
    answer(req, async () => {
      const { id } = await suggest(await requestFor(req), parse(Suggesting, await bodyOf(req)))
      return { id }
    }),
}

/** `POST /api/comments/{id}/accept`: a save of the author’s that puts suggested words into the text. */
const acceptSuggestion: Endpoint = {
  path: '/:id/accept',
  method: 'post',
  custom: { access: 'author' },
  handler: (req) =>
    answer(req, async () => {
      const { expected, sure } = parse(Accepting, await bodyOf(req))
      const { id } = await accept(await requestFor(req), { id: idOf(req), expected, isSure: sure })
      return { id }
    }),
}

/** `POST /api/comments/{id}/…`: an answer in a thread, other words for one's own. */
const writing = (
  path: string,
  access: string,
  work: (req: PayloadRequest, written: { id: string; text: string }) => Promise<{ id: string }>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  custom: { access },
  handler: (req) =>
    answer(req, async () => {
      const { text } = parse(Writing, await bodyOf(req))
      const { id } = await work(await requestFor(req), { id: idOf(req), text })
      return { id }
    }),
})

/** `POST /api/comments/{id}/…`: resolved, open again, taken back. */
const acting = (
  path: string,
  access: string,
  work: (req: PayloadRequest, id: string) => Promise<{ id: string }>,
): Endpoint => ({
  path: `/:id/${path}`,
  method: 'post',
  custom: { access },
  handler: (req) =>
    answer(req, async () => {
      const { id } = await work(await requestFor(req), idOf(req))
      return { id }
    }),
})

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)

/** What no comment has as its id is looked for as one that is not there: MongoDB looks for nothing else. */
const idOf = ({ routeParams }: PayloadRequest): string => ID.safeParse(routeParams?.id).data ?? '0'.repeat(24)

export const commentEndpoints: Endpoint[] = [
  ...[about, people, begin, beginSuggestion, acceptSuggestion],
  writing('answer', 'staff', answerIn),
  writing('decline', 'author', decline),
  writing('rewrite', 'staff, their own', rewriteComment),
  acting('resolve', 'staff', (req, id) => settle(req, { id, isOpen: false })),
  acting('reopen', 'staff', (req, id) => settle(req, { id, isOpen: true })),
  acting('remove', 'staff, their own', (req, id) => takeBack(req, { id })),
]
