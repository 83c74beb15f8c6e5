import { createClient } from '@libsql/client'
import pg from 'pg'
import { z } from 'zod'

const Act = z.object({
  seq: z.coerce.number(),
  act: z.string(),
  name: z.string(),
  to: z.string(),
  actor_id: z.string(),
})
const Face = z.object({ version: z.string(), status: z.string(), state: z.string(), summary: z.string() })
const Record = z.object({ step: z.coerce.number(), live: z.string(), version: z.string().nullable() })
const Edition = z.object({ number: z.string(), content: z.string(), published_by: z.string() })
const Named = z.object({ name: z.string() })
const Link = z.object({ seq: z.coerce.number(), mac: z.string() })
const Content = z.object({ summary: z.string() })

const MAIN = `select f.version, f._status as status, f.workflow_state as state, l.summary
  from forums f join forums_locales l on l._parent_id = f.id and l._locale = 'en' where f.id = ?`
const NEWEST = `select v.version_version as version, v.version__status as status,
  v.version_workflow_state as state, l.version_summary as summary
  from _forums_v v join _forums_v_locales l on l._parent_id = v.id and l._locale = 'en'
  where v.parent_id = ? and v.latest`

/** What `storedLedgers` gives. */
export type StoredLedgers = Awaited<ReturnType<typeof storedLedgers>>

type Ask = (sql: string, args: string[]) => Promise<Record<string, unknown>[]>

/** What asks the database of a server: a SQLite file by its path, or a PostgreSQL by its address. */
const openDatabase = async (place: string): Promise<{ ask: Ask; close: () => Promise<void> }> => {
  if (!place.startsWith('postgres:')) {
    const client = createClient({ url: `file:${place}` })
    const ask: Ask = async (sql, args) =>
      (await client.execute({ sql, args })).rows.map((row) => ({ ...row }))
    return { ask, close: () => Promise.resolve(client.close()) }
  }
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  const ask: Ask = async (sql, args) =>
    (await client.query<Record<string, unknown>>(sql.replace('?', '$1'), args)).rows
  return { ask, close: () => client.end() }
}

/** What the tables of a server's database say of one forum: both faces, and all the ledgers. Only reads. */
export async function storedLedgers(place: string, id: string) {
  const { ask, close } = await openDatabase(place)
  const rows = async <T>(row: z.ZodType<T>, sql: string) => z.array(row).parse(await ask(sql, [id]))
  const one = async <T>(row: z.ZodType<T>, sql: string) => {
    const [found, ...more] = await rows(row, sql)
    if (!found || more.length > 0) throw new Error(`${more.length ? 'More than one' : 'No'} row: ${sql}`)
    return found
  }
  const names = async (sql: string) => (await rows(Named, sql)).map(({ name }) => name)
  const log = await rows(Act, 'select * from audit_log where document_id = ? order by seq')
  const editions = await rows(Edition, 'select * from editions where document_id = ? order by "from"')
  const ledgers = {
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
    chain: z.array(Link).parse(await ask('select seq, mac from audit_log order by seq', [])),
    versions: (await names('select id as name from _forums_v where parent_id = ?')).length,
  }
  await close()
  return ledgers
}
