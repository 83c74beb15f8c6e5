import { DRAFT_FACES, LIVE_FACES } from '@/workflow/domain/table'
import { anything, boolean, described, listOf, object, oneOf, orNull, string } from '../schema'

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
