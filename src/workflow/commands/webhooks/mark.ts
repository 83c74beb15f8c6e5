import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { entryAt } from '@/jobs/outbox'
import { env } from '@/lib/env'
import { randomToken } from '@/lib/hash'

/*
 * The last public change that somebody was called about, in a file beside the database. Where the database does not know
 * that change, it is an older one, or another: however it came to be here.
 */
const file = () => path.join(env.DATA_DIR, 'webhooks-called')

type Mark = { seq: number; at: string }

let noted: Mark | undefined
let writing: Promise<void> = Promise.resolve()

/** Notes that somebody was called about this change, unless it is known of a later one. One write after the other. */
export function noteCalled(mark: Mark): Promise<void> {
  const written = writing.then(() => writeNow(mark))
  // The next write does not depend on this one, whose caller is told.
  writing = written.then(
    () => undefined,
    () => undefined,
  )
  return written
}

async function writeNow({ seq, at }: Mark): Promise<void> {
  if (noted && noted.seq >= seq) return
  const before = await readMark()
  if (!before || before.seq < seq) {
    // Another process, of another container, may do the same at this moment.
    const temporary = `${file()}.${randomToken()}.part`
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
