import type { GraphQLField } from 'graphql'
import type { Config, JoinField, PayloadRequest, Where } from 'payload'
import { JOINED_ROWS } from '@/lib/queryCost'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>
type Built = Parameters<Queries>[1]

/**
 * Gives what refers to a text in pages that follow each other, as REST does. Payload's resolver asks for one row more
 * than a page has, and counts the pages before by that number: each lost the first row, of visitors' also whether more
 * come after a hundred. It also forgets in which order the join stands.
 */
export const pageGraphqlJoins = ({ collections }: Built): void => {
  for (const { graphQL } of Object.values(collections))
    for (const field of Object.values(graphQL?.type.getFields() ?? {}))
      if (isOfJoin(field)) field.resolve = inPages(field, field.extensions.field)
}

type OfJoin = GraphQLField<Parent, Context, Asked> & { extensions: { field: JoinField } }
type Parent = { id: string }
type Context = { req: PayloadRequest }
type Asked = { count?: boolean; limit?: number; page?: number; sort?: string; where?: Where }

const isOfJoin = (field: { extensions: object }): field is OfJoin => {
  const { field: own } = field.extensions as { field?: { type?: string } }
  return own?.type === 'join'
}

/** Of every collection, though the types of their selections do not name it: the keys alone are one cheap question. */
const IDS = { id: true } as Record<never, never>

/** Finds the ids of a page, and has Payload's own resolver read them as it is asked to. */
const inPages = (
  { resolve: read }: OfJoin,
  { collection, defaultSort, on }: JoinField,
): OfJoin['resolve'] => {
  if (!read || typeof collection !== 'string') return read
  return async (parent, args, context, info) => {
    const { count = false, limit = JOINED_ROWS, page = 1, sort = defaultSort, where } = args
    const { req } = context
    const found = await req.payload.find({
      ...{ collection, depth: 0, draft: Boolean(req.query.draft), overrideAccess: false, req },
      ...{ limit, page, pagination: true, select: IDS, ...(sort && { sort }) },
      where: { and: [{ [on]: { equals: parent.id } }, ...(where ? [where] : [])] },
    })
    const ids = found.docs.map(({ id }) => id)
    // As many as there are: for a visitor, without a limit, it is a hundred, and costs as much.
    const asked = { limit: ids.length, page: 1, where: { id: { in: ids } } }
    const rows = ids.length > 0 ? await read(parent, asked as Asked, context, info) : { docs: [] }
    return {
      docs: inOrderOf(ids, (rows as Rows).docs),
      hasNextPage: found.hasNextPage,
      ...(count && { totalDocs: found.totalDocs }),
    }
  }
}

type Rows = { docs: { id: string }[] }

const inOrderOf = (ids: readonly string[], docs: Rows['docs']): Rows['docs'] =>
  ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
