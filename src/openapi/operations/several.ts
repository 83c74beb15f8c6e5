import { CONTENT_SLUGS } from '@/contentTypes'
import { MOST_MOVED, MOVED_TOGETHER } from '@/workflow/domain/manyTransitions'
import { MOST_DRAFTS } from '@/workflow/domain/programs'
import { SCHEMA_NAMES } from '../fields'
import type { Operation } from '../operation'
import type { Parameter } from '../parameters'
import { anyOf, boolean, described, listOf, object, oneOf, refTo, string, whole } from '../schema'
import { faces, PROBLEMS, state } from './standing'

export const LANGUAGE_OF_WRITING: Parameter = {
  ...{ name: 'locale', in: 'query' },
  description: 'The language that the text is written in; empty for the first of the installation.',
  schema: anyOf(refTo('Language'), oneOf([''])),
}
export const DRY_RUN: Parameter = {
  ...{ name: 'dryRun', in: 'query', description: 'Whether everything is checked and nothing stored.' },
  schema: boolean,
}

export const IF_MATCH: Parameter = {
  ...{ name: 'If-Match', in: 'header' },
  description: 'The step of the text that you saw; a service account says it with each change (428).',
  schema: string,
}
export const REQUEST_KEY: Parameter = {
  ...{ name: 'Idempotency-Key', in: 'header' },
  description: 'Your own name for this request: sent again within a day, it is answered the same.',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
}

/** Several texts in one request: each for itself, or all or none. */
export const severalOperations = (): Operation[] => [
  {
    ...{ method: 'post', path: '/api/drafts', id: 'createDrafts', tag: 'Drafts', by: 'program' },
    summary: 'Begin many drafts, each for itself',
    parameters: [LANGUAGE_OF_WRITING, DRY_RUN],
    body: anyOf(...CONTENT_SLUGS.map(draftsOf)),
    answer: { description: 'What became of each, in the order in which they were sent.', schema: MANY },
    refusals: [403, 404, 413, 415, 422],
  },
  {
    ...{ method: 'post', path: '/api/transitions', id: 'doTransitions', tag: 'Drafts', by: 'staffOrProgram' },
    summary: 'Move several texts, all or none',
    description: 'What decides on a text is done with that text alone.',
    parameters: [DRY_RUN, REQUEST_KEY],
    body: {
      ...object({ items: { ...listOf(MOVED_ITEM), minItems: 1, maxItems: MOST_MOVED } }),
      additionalProperties: false,
    },
    answer: {
      description: 'Where each of them stands now, in the order in which they were sent.',
      schema: MOVED,
    },
    refusals: [403, 404, 409, 413, 415, 422, 428],
  },
]

/** Texts of one collection. */
const draftsOf = (slug: (typeof CONTENT_SLUGS)[number]) => ({
  ...object({
    collection: { const: slug },
    documents: {
      ...listOf(refTo(`New${SCHEMA_NAMES[slug] ?? slug}`)),
      ...{ minItems: 1, maxItems: MOST_DRAFTS },
    },
  }),
  additionalProperties: false,
})

const MOVED_ITEM = {
  ...object(
    {
      collection: oneOf([...CONTENT_SLUGS]),
      id: string,
      transition: oneOf([...MOVED_TOGETHER]),
      expected: described(string, 'The step that you saw: from an answer before.'),
      comment: string,
      changeNote: described(string, 'What changed, for readers.'),
      minor: boolean,
      assignee: string,
      dueOn: string,
    },
    { optional: ['comment', 'changeNote', 'minor', 'assignee', 'dueOn'] },
  ),
  additionalProperties: false,
}

const MANY = object({
  dryRun: boolean,
  ...{ made: whole, refused: whole, notTried: whole, hasMore: boolean },
  results: listOf({
    ...object(
      {
        index: whole,
        result: oneOf(['made', 'unchanged', 'exists', 'refused', 'notTried', 'fine']),
        id: string,
        externalId: string,
        errors: PROBLEMS,
        advice: PROBLEMS,
      },
      { optional: ['id', 'externalId', 'errors', 'advice'] },
    ),
    additionalProperties: true,
  }),
})

const MOVED = object(
  {
    dryRun: boolean,
    items: listOf(
      object({
        ...{ collection: string, id: string, transition: oneOf([...MOVED_TOGETHER]) },
        ...{ state, faces, version: string, expected: string },
      }),
    ),
  },
  { optional: ['dryRun'] },
)
