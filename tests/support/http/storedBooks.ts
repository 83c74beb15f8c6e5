import { createClient } from '@libsql/client'
import { z } from 'zod'

const Act = z.object({
  seq: z.number(),
  act: z.string(),
  name: z.string(),
  to: z.string(),
  actor_id: z.string(),
})
const Face = z.object({ version: z.string(), status: z.string(), state: z.string(), summary: z.string() })
const Record = z.object({ step: z.number(), live: z.string(), version: z.string().nullable() })
const Edition = z.object({ number: z.string(), content: z.string(), published_by: z.string() })
const Named = z.object({ name: z.string() })
const Link = z.object({ seq: z.number(), mac: z.string() })
const Content = z.object({ summary: z.string() })

const MAIN = `select f.version, f._status as status, f.workflow_state as state, l.summary
  from forums f join forums_locales l on l._parent_id = f.id and l._locale = 'en' where f.id = ?`
const NEWEST = `select v.version_version as version, v.version__status as status,
  v.version_workflow_state as state, l.version_summary as summary
  from _forums_v v join _forums_v_locales l on l._parent_id = v.id and l._locale = 'en'
  where v.parent_id = ? and v.latest = 1`

/** What `storedBooks` gives. */
export type StoredBooks = Awaited<ReturnType<typeof storedBooks>>

/** What the tables of a server's SQLite file say of one forum: both faces, and all the books. Only reads. */
export async function storedBooks(file: string, id: string) {
  const client = createClient({ url: `file:${file}` })
  const rows = async <T>(row: z.ZodType<T>, sql: string) =>
    z.array(row).parse((await client.execute({ sql, args: [id] })).rows.map((each) => ({ ...each })))
  const one = async <T>(row: z.ZodType<T>, sql: string) => {
    const [found, ...more] = await rows(row, sql)
    if (!found || more.length > 0) throw new Error(`${more.length ? 'More than one' : 'No'} row: ${sql}`)
    return found
  }
  const names = async (sql: string) => (await rows(Named, sql)).map(({ name }) => name)
  const log = await rows(Act, 'select * from audit_log where document_id = ? order by seq')
  const editions = await rows(Edition, 'select * from editions where document_id = ? order by "from"')
  const books = {
    main: await one(Face, MAIN),
    newest: await one(Face, NEWEST),
    record: await one(Record, 'select step, live, version from records where document_id = ?'),
    acts: log.filter(({ act }) => act !== 'refusal'),
    refusals: log.filter(({ act }) => act === 'refusal').length,
    editions: editions.map(({ content, ...edition }) => ({
      ...edition,
      ...Content.parse(JSON.parse(content)),
    })),
    announced: await names('select act as name from outbox where document_id = ? order by seq'),
    contributors: await names('select actor_id as name from contributions where document_id = ?'),
    /** The whole log's chain, not only this document's. */
    chain: z.array(Link).parse(
      (await client.execute('select seq, mac from audit_log order by seq')).rows.map(({ seq, mac }) => ({
        seq,
        mac,
      })),
    ),
    versions: (await names('select id as name from _forums_v where parent_id = ?')).length,
  }
  client.close()
  return books
}
