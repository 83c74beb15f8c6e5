import { CODES } from '@/lib/errors/codes'
import { refTo, type Schema } from './schema'

const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read, or asks for what there is not.',
  401: 'Not signed in, or the token does not hold.',
  403: 'Not allowed.',
  404: 'There is no such thing.',
  409: 'Somebody else was faster, or the text is not in the state for it.',
  410: 'It was public, and is not any more.',
  413: 'Too large.',
  414: 'The address is too long: send the query as a body.',
  415: 'Not in this form.',
  416: 'The file has no such part.',
  422: 'What was sent is not as it should be.',
  428: 'Say which step of the text you saw.',
  429: 'Too many requests.',
  431: 'The headers, or the address, are far too long.',
  500: 'Our mistake.',
  503: 'Busy, or not available now.',
  507: 'The disk is full: nothing was stored.',
}

/** Readers get problems of their own type with the codes of the guide; to staff other codes are said. */
export const refusalName = (status: number, isRead: boolean): string =>
  `${isRead ? 'Read' : 'Refused'}${status}`

/** The refusals, for the components of the description. */
export const refusalResponses = (): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(TITLES).flatMap(([status, description]) =>
      [true, false].map((isRead) => {
        const codes = Object.entries(CODES).flatMap(([code, known]) =>
          known.status === Number(status) ? [code] : [],
        )
        const schema =
          isRead && codes.length > 0
            ? problemWith(codes, Number(status))
            : refTo(isRead ? 'Problem' : 'StaffProblem')
        // Who reads without a token is a reader, at addresses of the staff, too; with one, whoever reads is staff.
        const types = ['application/problem+json', 'application/json']
        const waits = status === '429' || status === '503'
        return [
          refusalName(Number(status), isRead),
          {
            description,
            ...(waits && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
            content:
              status === '431' ? UNREADABLE : Object.fromEntries(types.map((type) => [type, { schema }])),
          },
        ]
      }),
    ),
  )

/** What could not be read as a request is told so in a sentence. */
const UNREADABLE = { 'text/plain': { schema: { type: 'string' } } }

const problemWith = (codes: readonly string[], status: number): Schema => ({
  allOf: [
    refTo('Problem'),
    {
      type: 'object',
      properties: {
        status: { const: status },
        errors: { type: 'array', items: { type: 'object', properties: { code: { enum: codes } } } },
      },
    },
  ],
})

const REASON = {
  type: 'object',
  properties: {
    code: { type: 'string', description: 'For your program; it does not change.' },
    message: { type: 'string', description: 'For people.' },
    path: { type: 'string', description: 'The parameter or the field.' },
    notice: { type: 'string', description: 'Of what was withdrawn: what its editors say to readers.' },
    redirectTo: { type: 'string', description: 'Of what was withdrawn: where to go instead.' },
    withdrawnAt: { type: 'string', format: 'date-time' },
  },
  required: ['code', 'message'],
}

const problemOf = (
  description: string,
  reason: Schema,
  more: Schema = {},
  properties: Record<string, Schema> = {},
): Schema => ({
  type: 'object',
  description,
  properties: {
    type: { type: 'string', description: '`urn:fora:problem:` and the code of the first error.' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    expected: {
      type: ['string', 'null'],
      description: 'Which step the text is at now, where somebody else was faster.',
    },
    errors: { type: 'array', minItems: 1, items: reason },
    ...properties,
  },
  required: ['type', 'title', 'status', 'detail', 'errors'],
  ...more,
})

export const PROBLEM = problemOf('A refusal (RFC 9457).', REASON)

/** Staff are told more, in words and data for the desk: of these nothing is promised. */
export const STAFF_PROBLEM = problemOf(
  'A refusal of what staff do (RFC 9457).',
  { ...REASON, additionalProperties: true },
  { additionalProperties: true },
  {
    existing: {
      type: 'object',
      description: 'Of a text that is there already (`exists`): which it is.',
      properties: { collection: { type: 'string' }, id: { type: 'string' } },
      required: ['collection', 'id'],
    },
    items: {
      type: 'array',
      description: 'Of several texts: at which step each is that was refused.',
      items: {
        type: 'object',
        properties: {
          index: { type: 'integer', description: 'Its place in what was sent.' },
          collection: { type: 'string' },
          id: { type: 'string' },
          expected: { type: 'string' },
        },
        required: ['index', 'collection', 'id', 'expected'],
      },
    },
  },
)
