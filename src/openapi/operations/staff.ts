import { CONTENT_SLUGS } from '@/contentTypes'
import { DRAFT_FACES, LIVE_FACES, STAFF_ROLES, TRANSITION_NAMES } from '@/workflow/domain/table'
import { MOST_MOVED, MOVED_TOGETHER } from '@/workflow/domain/manyTransitions'
import { MOST_DRAFTS } from '@/workflow/domain/programs'
import { SEQUENCE_NAMES } from '@/workflow/domain/sequences'
import { SCHEMA_NAMES } from '../fields'
import { idInPath, type Operation } from '../operation'
import type { Parameter } from '../parameters'
import {
  anyOf,
  anything,
  boolean,
  described,
  listOf,
  object,
  oneOf,
  orNull,
  refTo,
  string,
  whole,
} from '../schema'

const collectionInPath: Parameter = {
  ...{ name: 'collection', in: 'path', required: true, description: 'The collection of the text.' },
  schema: { type: 'string', enum: [...CONTENT_SLUGS] },
}

const person = object({
  id: string,
  email: string,
  name: string,
  staffRoles: listOf(oneOf([...STAFF_ROLES])),
})

/** Signing in and out, for programs of the staff. */
export const sessionOperations = (): Operation[] => [
  {
    ...{ method: 'post', path: '/api/users/login', id: 'signIn', tag: 'Session' },
    summary: 'Sign in for eight hours',
    description: 'Send the `token` of the answer as `Authorization: JWT …`.',
    body: object({ email: string, password: string }),
    answer: {
      description: 'Who you are, and the token.',
      schema: {
        ...object(
          {
            token: string,
            exp: { type: 'integer' },
            user: { ...person, required: ['id', 'email'], additionalProperties: true },
            message: string,
          },
          { optional: ['message'] },
        ),
      },
    },
    refusals: [403, 422],
  },
  {
    ...{ method: 'post', path: '/api/users/logout', id: 'signOut', tag: 'Session', by: 'staff' },
    summary: 'Sign out',
    answer: { description: 'The token holds no longer.', schema: object({ message: string }) },
  },
]

const LANGUAGE_OF_WRITING: Parameter = {
  ...{ name: 'locale', in: 'query' },
  description: 'The language that the text is written in; empty for the first of the installation.',
  schema: anyOf(refTo('Language'), oneOf([''])),
}
const DRY_RUN: Parameter = {
  ...{ name: 'dryRun', in: 'query', description: 'Whether everything is checked and nothing stored.' },
  schema: boolean,
}
/** Saving texts, and moving them through the workflow. */
export const draftOperations = (): Operation[] => [
  ...CONTENT_SLUGS.flatMap((slug): Operation[] => {
    const name = SCHEMA_NAMES[slug] ?? slug
    const saved = object({
      doc: { ...anything, description: 'The draft, as the desk reads it.' },
      message: string,
    })
    const body = {
      ...anything,
      description: `Fields of ${name} to change, as an answer has them. What is left out stays. A program may send a text as HTML, under the name that an answer gives it.`,
    }
    return [
      {
        ...{ method: 'post', path: `/api/${slug}`, id: `create${name}`, tag: 'Drafts', by: 'staffOrProgram' },
        summary: 'Begin a draft',
        parameters: [LANGUAGE_OF_WRITING],
        body: { ...body, properties: { title: string }, required: ['title'] },
        answer: { status: 201, description: 'The draft.', schema: saved },
        refusals: [403, 409, 413, 415, 422],
      },
      {
        ...{
          method: 'patch',
          path: `/api/${slug}/{id}`,
          id: `save${name}`,
          tag: 'Drafts',
          by: 'staffOrProgram',
        },
        summary: 'Save a draft; nothing public changes',
        parameters: [
          idInPath,
          LANGUAGE_OF_WRITING,
          {
            ...{ name: 'expected', in: 'query', description: 'The step of the text that you saw.' },
            schema: { type: 'string', maxLength: 20 },
          },
        ],
        body,
        answer: { description: 'The draft.', schema: saved },
        refusals: [403, 404, 409, 413, 415, 422, 428],
      },
    ]
  }),
  {
    ...{
      method: 'get',
      path: '/api/{collection}/{id}/transitions',
      id: 'getTransitions',
      tag: 'Drafts',
      by: 'staff',
    },
    summary: 'Where a text stands, and what you may do with it',
    parameters: [collectionInPath, idInPath],
    answer: { description: 'Its state.', schema: refTo('Standing') },
    refusals: [403, 404],
  },
  {
    ...{
      method: 'post',
      path: '/api/{collection}/{id}/transitions/{name}',
      id: 'doTransition',
      tag: 'Drafts',
      by: 'staffOrProgram',
    },
    summary: 'Do one of them',
    parameters: [
      collectionInPath,
      idInPath,
      {
        ...{ name: 'name', in: 'path', required: true, description: 'The transition, or several at once.' },
        schema: { type: 'string', enum: [...TRANSITION_NAMES, ...SEQUENCE_NAMES] },
      },
    ],
    body: refTo('TransitionInput'),
    answer: { description: 'Where the text stands now.', schema: refTo('TransitionResult') },
    refusals: [403, 404, 409, 415, 422],
  },
  {
    ...{ method: 'post', path: '/api/drafts', id: 'createDrafts', tag: 'Drafts', by: 'program' },
    summary: 'Begin many drafts, each for itself',
    parameters: [LANGUAGE_OF_WRITING, DRY_RUN],
    body: {
      ...object({
        collection: oneOf([...CONTENT_SLUGS]),
        documents: { ...listOf(anything), minItems: 1, maxItems: MOST_DRAFTS },
      }),
      additionalProperties: false,
    },
    answer: { description: 'What became of each, in the order in which they were sent.', schema: MANY },
    refusals: [403, 404, 413, 415, 422],
  },
  {
    ...{ method: 'post', path: '/api/transitions', id: 'doTransitions', tag: 'Drafts', by: 'staffOrProgram' },
    summary: 'Move several texts, all or none',
    description: 'What decides on a text is done with that text alone.',
    parameters: [DRY_RUN],
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
        errors: listOf({
          ...object({ path: string, code: string, message: string }),
          additionalProperties: true,
        }),
        advice: listOf({
          ...object({ path: string, code: string, message: string }),
          additionalProperties: true,
        }),
      },
      { optional: ['id', 'externalId', 'errors', 'advice'] },
    ),
    additionalProperties: true,
  }),
})

const faces = object({ live: oneOf([...LIVE_FACES]), draft: oneOf([...DRAFT_FACES]) })
const state = oneOf([...DRAFT_FACES, ...LIVE_FACES].filter((face) => face !== 'none'))

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

export const TRANSITION_RESULT = object({ state, faces, version: string, expected: string })

export const TRANSITION_INPUT = {
  ...object({
    expected: described(string, 'The step that you saw: from an answer before.'),
    comment: string,
    reason: string,
    changeNote: described(string, 'What changed, for readers.'),
    minor: boolean,
    publishAt: string,
    expiresAt: string,
    assignee: string,
    dueOn: string,
    notice: described(string, 'What readers find in its place.'),
    redirectTo: string,
    gone: boolean,
  }),
  required: [],
  additionalProperties: false,
}

/** What a program needs of it; the panel of the desk reads more, which may change. */
export const STANDING = {
  ...object({
    expected: string,
    title: string,
    state,
    faces,
    version: string,
    publicVersion: orNull(string),
    available: listOf({
      ...object({ name: string, label: string, asks: anything }),
      additionalProperties: true,
    }),
    refused: listOf(object({ name: string, label: string, code: string, reason: string })),
    problems: listOf({
      ...object({ path: string, code: string, message: string }),
      additionalProperties: true,
    }),
  }),
  additionalProperties: true,
}
