import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { z } from 'zod'

/** A statement that PostgreSQL ran. */
export type Query = { text: string; values: unknown[] }

// Only tests that run on PostgreSQL ask.
const adapterOf = ({ db }: Payload) => db as unknown as PostgresAdapter

const Asked = z.looseObject({ text: z.string(), values: z.array(z.unknown()).optional() })

/** The statements that are sent to PostgreSQL while `work` runs, in and outside transactions. */
export async function captureQueries(payload: Payload, work: () => Promise<unknown>): Promise<Query[]> {
  const { Client } = adapterOf(payload).pg
  const ran: Query[] = []
  const { query } = Client.prototype
  const watched = function (this: unknown, ...given: unknown[]): unknown {
    const [first, second] = given
    const asked = Asked.safeParse(typeof first === 'string' ? { text: first } : first)
    const values = Array.isArray(second) ? second : asked.data?.values
    if (asked.success) ran.push({ text: asked.data.text, values: values ?? [] })
    return Reflect.apply(query, this, given)
  }
  Object.assign(Client.prototype, { query: watched })
  try {
    await work()
  } finally {
    Object.assign(Client.prototype, { query })
  }
  return ran
}

/** One node of a plan, as EXPLAIN (FORMAT JSON) tells it; those under it in `Plans`. */
export type PlanNode = {
  'Node Type': string
  'Relation Name'?: string | undefined
  'Index Cond'?: string | undefined
  'Actual Rows'?: number | undefined
  'Actual Loops'?: number | undefined
  'Rows Removed by Filter'?: number | undefined
  Plans?: PlanNode[] | undefined
}

const Node: z.ZodType<PlanNode> = z.lazy(() =>
  z.looseObject({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Cond': z.string().optional(),
    'Actual Rows': z.number().optional(),
    'Actual Loops': z.number().optional(),
    'Rows Removed by Filter': z.number().optional(),
    Plans: z.array(Node).optional(),
  }),
)
const Explained = z.tuple([
  z.object({ rows: z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: Node })]) })]) }),
])

/** How PostgreSQL goes about a statement; of one that only reads, also what it then read. */
export async function explain(payload: Payload, { text, values }: Query): Promise<PlanNode> {
  const how = /^\s*(select|with)\b/i.test(text) ? 'ANALYZE, TIMING OFF, ' : ''
  const answer = await adapterOf(payload).pool.query(`EXPLAIN (${how}FORMAT JSON) ${text}`, values)
  const [
    {
      rows: [row],
    },
  ] = Explained.parse([answer])
  return row['QUERY PLAN'][0].Plan
}
