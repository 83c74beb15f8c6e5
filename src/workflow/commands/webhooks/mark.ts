import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { entryAt } from '@/jobs/outbox'
import { CALLED_MARK } from '@/lib/calledMark'
import { env } from '@/lib/env'
import { randomToken } from '@/lib/hash'

/*
 * The last public change that somebody was called about, in a file beside the database. Where the database does not know
 * that change, it is an older one, or another: however it came to be here.
 */
const file = () => path.join(env.DATA_DIR, CALLED_MARK)

type Mark = { seq: number; at: string }

const KEY = Symbol.for('fora.webhooksCalled')
// Nobody else uses this symbol.
const holder = globalThis as { [KEY]?: Promise<void> }

/** One after the other in this process; the bundler may load this module several times. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const done = (holder[KEY] ?? Promise.resolve()).then(work)
  // The next one does not depend on this one, whose caller is told.
  holder[KEY] = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}

/** Notes that somebody was called about this change, unless it is known of a later one. */
export const noteCalled = ({ seq, at }: Mark): Promise<void> =>
  inTurn(async () => {
    // What the file says counts, not what was written here: another process may have taken it away.
    const before = await readMark()
    if (before && before.seq >= seq) return
    // Another process, of another container, may do the same at this moment.
    const temporary = `${file()}.${randomToken()}.part`
    await writeFile(temporary, `${seq} ${at}\n`, { mode: 0o600 })
    await rename(temporary, file())
  })

/** Is this the database whose changes were called about? */
export async function isSameHistory(payload: Payload): Promise<boolean> {
  const mark = await readMark()
  if (!mark) return true
  const [entry] = await entryAt(payload, mark.seq)
  return entry?.at === mark.at
}

/** Somebody said that this database is the right one now. */
export const forgetMark = (): Promise<void> => inTurn(() => rm(file(), { force: true }))

async function readMark(): Promise<Mark | null> {
  try {
    const [, seq, at] = /^(\d+) (\S+)$/.exec((await readFile(file(), 'utf8')).trim()) ?? []
    return seq && at ? { seq: Number(seq), at } : null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
