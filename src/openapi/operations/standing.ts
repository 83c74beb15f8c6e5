import { DRAFT_FACES, LIVE_FACES } from '@/workflow/domain/table'
import { anything, boolean, described, listOf, object, oneOf, orNull, refTo, string } from '../schema'

export const faces = object({ live: oneOf([...LIVE_FACES]), draft: oneOf([...DRAFT_FACES]) })
export const state = oneOf([...DRAFT_FACES, ...LIVE_FACES].filter((face) => face !== 'none'))

export const TRANSITION_RESULT = object({ state, faces, version: string, expected: string })

export const TRANSITION_INPUT = {
  ...object({
    expected: described(string, 'The step that you saw: from an answer before.'),
    comment: string,
    reason: string,
    changeNote: described(string, 'What changed, for readers.'),
    minor: boolean,
    publishAt: string,
    expiresAt: described(
      string,
      'When the public text expires; with `schedule`, the edition that is scheduled, where a validator says so. Left out there, what was said before stands; empty, it is taken away.',
    ),
    assignee: string,
    dueOn: string,
    notice: described(string, 'What readers find in its place.'),
    redirectTo: described(
      string,
      'Where readers are sent instead: the address of a public page of this site.',
    ),
    gone: boolean,
  }),
  required: [],
  additionalProperties: false,
}

export const PROBLEMS = listOf({
  ...object({ path: string, code: string, message: string }),
  additionalProperties: true,
})

/** Where a text stands, as a service account is told it. */
const PLACE = {
  ...{ id: string, collection: string, state, faces, version: string },
  expected: described(string, 'The step that the text is at: what you send as `If-Match` the next time.'),
  externalId: described(string, 'Your own name for it.'),
}

/** One form for what a session and a key are answered: a union could not be read without asking who one is. */
export const SAVED = {
  ...object({
    doc: { ...anything, description: 'To a session: the draft, as the desk reads it.' },
    message: described(string, 'To a session.'),
    ...PLACE,
    advice: described(PROBLEMS, 'To a key: what of its HTML was left behind.'),
    dryRun: described(boolean, 'To a key, where nothing was stored.'),
    problems: described(PROBLEMS, 'To a key, in a dry run: empty.'),
  }),
  description:
    'A draft that was saved. To a session `doc` and `message`; to the key of a service account where the text stands.',
  required: [],
}

/** What `GET /api/{collection}/{id}` answers to a key. */
export const PROGRAM_TEXT = object(
  {
    ...PLACE,
    language: refTo('Language'),
    content: {
      ...anything,
      description: 'The fields of the text, as they are sent, rich text as it is stored.',
    },
  },
  {
    optional: ['externalId'],
    description:
      'What `GET /api/{collection}/{id}` answers to the key of a service account: the newest words, public or not.',
  },
)

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
    problems: PROBLEMS,
  }),
  additionalProperties: true,
}
