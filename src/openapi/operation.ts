import type { SanitizedConfig } from 'payload'
import { CODES } from '@/lib/errors/codes'
import type { Parameter } from './parameters'
import { refTo, type Schema } from './schema'

/** Who shows what: staff a session, service accounts a key, and whoever runs the server its token. */
const SECURITY = {
  staff: [{ session: [] }],
  program: [{ key: [] }],
  staffOrProgram: [{ session: [] }, { key: [] }],
  operator: [{ operator: [] }],
  readerOrProgram: [{}, { key: [] }],
} as const
type By = keyof typeof SECURITY

/** One thing that a program can ask, as it stands in a table. */
export type Operation = {
  method: 'get' | 'post' | 'patch' | 'delete'
  /** As the description has it: `/api/forums/{id}`. */
  path: string
  /** What clients call it. It does not change. */
  id: string
  tag: Tag
  summary: string
  description?: string
  parameters?: readonly Parameter[]
  /** What is sent, as JSON. */
  body?: Schema
  /** The answer that succeeds. Without a type it is JSON. */
  answer: { status?: number; description: string; schema?: Schema; type?: string }
  /** Other answers that are no refusals; with a form where they have a body. */
  others?: Readonly<Record<number, string | { description: string; schema: Schema }>>
  /** The statuses of its refusals, beside those of every operation. */
  refusals?: readonly number[]
  /** Who may ask it: everybody, unless it says otherwise. */
  by?: By
}

/** What the tables of operations are made from. */
export type OperationsAround = { config: SanitizedConfig }

export const TAGS = {
  Content: 'What is public: lists and single documents.',
  Following: 'Copying everything, and following what changes.',
  Files: 'Images and attachments.',
  Service: 'The installation itself.',
  Session: 'Signing in and out, for programs of the staff.',
  Drafts: 'Saving texts and moving them through the workflow, for programs of the staff.',
} as const
type Tag = keyof typeof TAGS

export const idInPath: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the document.',
  schema: { type: 'string', pattern: '^[a-z0-9-]{1,64}$' },
}

/** Refusals that any request can get. */
const OF_ALL = [400, 401, 414, 429, 431, 500, 503] as const
/** What everybody may read is asked for without a key. */
const OF_READS = [403] as const

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
}

/** An operation as it stands in the description. */
export const operationObject = (operation: Operation): Record<string, unknown> => {
  const { answer, body, by, description, id, parameters = [], summary, tag } = operation
  const type = answer.type ?? 'application/json'
  const isRead = operation.method === 'get' && (!by || by === 'readerOrProgram')
  const refusals = [...OF_ALL, ...(isRead ? OF_READS : []), ...(operation.refusals ?? [])].toSorted(
    (one, other) => one - other,
  )
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    // Who is not signed in is answered, too; a program of the staff may show its token anywhere.
    security: by ? SECURITY[by] : [],
    responses: {
      [answer.status ?? 200]: {
        description: answer.description,
        ...(isRead && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
        ...(answer.status === 201 && { headers: { Location: { $ref: '#/components/headers/Location' } } }),
        ...(answer.schema && { content: { [type]: { schema: answer.schema } } }),
      },
      ...Object.fromEntries(
        Object.entries(operation.others ?? {}).map(([status, other]) => [
          status,
          typeof other === 'string'
            ? { description: other }
            : {
                description: other.description,
                content: { 'application/json': { schema: other.schema } },
              },
        ]),
      ),
      308: { description: 'The address has another form: see `Location`.' },
      ...(isRead && {
        304: { description: 'Nothing has changed since the answer with the `ETag` that you sent.' },
      }),
      ...Object.fromEntries(
        [...new Set(refusals)].map((status) => [
          status,
          { $ref: `#/components/responses/${refusalName(status, isRead)}` },
        ]),
      ),
    },
  }
}

/** Readers get problems of their own type with the codes of the guide; to staff other codes are said. */
const refusalName = (status: number, isRead: boolean): string => `${isRead ? 'Read' : 'Refused'}${status}`

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
