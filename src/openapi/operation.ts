import type { SanitizedConfig } from 'payload'
import type { Parameter } from './parameters'
import { refusalName } from './refusals'
import type { Schema } from './schema'

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
  answer: {
    status?: number
    description: string
    schema?: Schema
    type?: string
    /** It is of this moment, or too long to be held: it has no tag, and is never 304. */
    isUntagged?: true
  }
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
/** Nothing is written where the disk is full. */
const OF_WRITES = [507] as const

/** An operation as it stands in the description. */
export const operationObject = (operation: Operation): Record<string, unknown> => {
  const { answer, body, by, description, id, parameters = [], summary, tag } = operation
  const type = answer.type ?? 'application/json'
  const isRead = operation.method === 'get' && (!by || by === 'readerOrProgram')
  const isTagged = isRead && !answer.isUntagged
  const refusals = [
    ...OF_ALL,
    ...(isRead ? OF_READS : []),
    ...(operation.method === 'get' ? [] : OF_WRITES),
    ...(operation.refusals ?? []),
  ].toSorted((one, other) => one - other)
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
        ...(isTagged && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
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
      ...(isTagged && {
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
