import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { entryAt } from '@/jobs/outbox'
import { env } from '@/lib/env'

/*
 * The last public change that somebody was called about, in a file beside the database. Where the database does not know
 * that change, it is an older one, or another: however it came to be here.
 */
const file = () => path.join(env.DATA_DIR, 'webhooks-called')

type Mark = { seq: number; at: string }

let noted: Mark | undefined

/** Notes that somebody was called about this change, unless it is known of a later one. */
export async function noteCalled({ seq, at }: Mark): Promise<void> {
  if (noted && noted.seq >= seq) return
  const before = await readMark()
  if (!before || before.seq < seq) {
    const temporary = `${file()}.${process.pid}.part`
    await writeFile(temporary, `${seq} ${at}\n`, { mode: 0o600 })
    await rename(temporary, file())
  }
  noted = { seq, at }
}

/** Is this the database whose changes were called about? */
export async function isSameHistory(payload: Payload): Promise<boolean> {
  const mark = await readMark()
  if (!mark) return true
  const [entry] = await entryAt(payload, mark.seq)
  return entry?.at === mark.at
}

/** Somebody said that this database is the right one now. */
export async function forgetMark(): Promise<void> {
  noted = undefined
  await rm(file(), { force: true })
}

async function readMark(): Promise<Mark | null> {
  try {
    const [, seq, at] = /^(\d+) (\S+)$/.exec((await readFile(file(), 'utf8')).trim()) ?? []
    return seq && at ? { seq: Number(seq), at } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
