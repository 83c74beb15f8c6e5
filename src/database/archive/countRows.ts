import { createClient } from '@libsql/client'
import { z } from 'zod'

const TABLES =
  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
const named = z.object({ name: z.string() })
const counted = z.object({ count: z.number() })

/** The number of rows of each table of a SQLite file. */
export const countRows = async (file: string): Promise<Record<string, number>> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const { rows } = await client.execute(TABLES)
    const counts: Record<string, number> = {}
    for (const row of rows) {
      const { name } = named.parse(row)
      const result = await client.execute(`SELECT count(*) AS count FROM "${name.replaceAll('"', '""')}"`)
      counts[name] = counted.parse(result.rows[0]).count
    }
    return counts
  } finally {
    client.close()
  }
}
