import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/lib/env'
import type { AuditRow } from './chain'

export type Head = { seq: number; mac: string }

const headFile = () => path.join(env.DATA_DIR, 'audit-head')

let writing: Promise<void> = Promise.resolve()
let newest = 0

/**
 * After a commit: makes sure that the row is really there (SQLite can lose a commit in silence), and writes
 * the end of the chain where a person who can edit the database cannot quietly cut it: to a file and to the log.
 * @throws Error when the committed row cannot be read back; the caller must not answer "done"
 */
export async function keepHead(payload: Payload, row: AuditRow): Promise<void> {
  const stored = await payload.db.findOne<AuditRow & { id: string }>({
    collection: 'audit-log',
    where: { seq: { equals: row.seq } },
  })
  if (stored?.mac !== row.mac) {
    throw new Error(
      `The database did not keep the change (audit row ${row.seq}). Nothing was changed; try again.`,
    )
  }
  payload.logger.info({ msg: 'audit head', seq: row.seq, mac: row.mac })
  writing = writing.catch(() => undefined).then(() => writeHead({ seq: row.seq, mac: row.mac }))
  await writing
}

async function writeHead(head: Head): Promise<void> {
  if (head.seq <= newest) return
  newest = head.seq
  await mkdir(env.DATA_DIR, { recursive: true })
  const temporary = `${headFile()}.${process.pid}`
  await writeFile(temporary, `${head.seq} ${head.mac}\n`, { mode: 0o600 })
  await rename(temporary, headFile())
}

/** The end of the chain as it was last written outside the database; null when there is none yet. */
export async function readHead(): Promise<Head | null> {
  try {
    const [seq, mac] = (await readFile(headFile(), 'utf8')).trim().split(' ')
    return seq && mac ? { seq: Number(seq), mac } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
