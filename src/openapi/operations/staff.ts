import { CONTENT_SLUGS } from '@/contentTypes'
import { STAFF_ROLES, TRANSITION_NAMES } from '@/workflow/domain/table'
import { SEQUENCE_NAMES } from '@/workflow/domain/sequences'
import { SCHEMA_NAMES } from '../fields'
import { idInPath, type Operation } from '../operation'
import type { Parameter } from '../parameters'
import { listOf, object, oneOf, refTo, string } from '../schema'
import { DRY_RUN, IF_MATCH, LANGUAGE_OF_WRITING, REQUEST_KEY, severalOperations } from './several'

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
    refusals: [403, 413, 415, 422],
  },
  {
    ...{ method: 'post', path: '/api/users/logout', id: 'signOut', tag: 'Session', by: 'staff' },
    summary: 'Sign out',
    answer: { description: 'The token holds no longer.', schema: object({ message: string }) },
    refusals: [413, 415],
  },
]

const BY_KEY = '`dryRun`, `externalId` and the headers count with the key of a service account.'

/** Saving texts, and moving them through the workflow. */
export const draftOperations = (): Operation[] => [
  ...CONTENT_SLUGS.flatMap((slug): Operation[] => {
    const name = SCHEMA_NAMES[slug] ?? slug
    return [
      {
        ...{ method: 'post', path: `/api/${slug}`, id: `create${name}`, tag: 'Drafts', by: 'staffOrProgram' },
        summary: 'Begin a draft',
        description: BY_KEY,
        parameters: [LANGUAGE_OF_WRITING, DRY_RUN, REQUEST_KEY],
        // Said here as well, for those who do not follow references.
        body: { ...refTo(`New${name}`), required: ['title'] },
        answer: { status: 201, description: 'The draft.', schema: refTo('Saved') },
        others: { 200: { description: 'A dry run: nothing was stored.', schema: refTo('Saved') } },
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
        description: BY_KEY,
        parameters: [
          idInPath,
          LANGUAGE_OF_WRITING,
          DRY_RUN,
          IF_MATCH,
          {
            ...{ name: 'expected', in: 'query', description: 'The step of the text that you saw.' },
            schema: { type: 'string', maxLength: 20 },
          },
        ],
        body: refTo(`${name}Input`),
        answer: { description: 'The draft.', schema: refTo('Saved') },
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
      IF_MATCH,
      REQUEST_KEY,
    ],
    body: refTo('TransitionInput'),
    answer: { description: 'Where the text stands now.', schema: refTo('TransitionResult') },
    refusals: [403, 404, 409, 413, 415, 422, 428],
  },
  ...severalOperations(),
]
