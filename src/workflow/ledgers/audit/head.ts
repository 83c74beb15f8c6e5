import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { logger } from '@/lib/logger'
import type { ChainHead } from './chain'

/**
 * One file a process, by its host, port, number and beginning (in a container each process has the same number): several
 * may share the folder (instances, workers beside a server, commands), and each knows only what it has written itself; in
 * a common file, the later write of an earlier end would hide what was cut off behind that. Before, it was one an
 * instance, without number and beginning.
 */
const NAME = /^audit-head(\.|$)/
const ofThisInstance = () => `audit-head.${hostname().replaceAll(/[^\w-]/g, '-')}-${env.PORT}`
const ownName = () => `${ofThisInstance()}-${process.pid}-${Math.round(performance.timeOrigin)}`
const ownFile = () => path.join(env.DATA_DIR, ownName())

/** Heads of instances that are gone (containers get a new name each time) are kept for so many days. */
const KEPT_DAYS = 30
const DAY = 86_400_000

/** Has the log this row, with this seal? */
type HasRow = (head: ChainHead) => Promise<boolean>

/** What this process has written, by file. Next bundles this module more than once: hence on `globalThis`. */
type Written = { newest: number; writing: Promise<void> }
const shared: { foraHeads?: Map<string, Written> } = globalThis as typeof globalThis & {
  foraHeads?: Map<string, Written>
}
const written = (): Written => {
  const files = (shared.foraHeads ??= new Map())
  const known = files.get(ownFile()) ?? { newest: 0, writing: Promise.resolve() }
  files.set(ownFile(), known)
  return known
}

/**
 * Writes the end of the chain where a person who can edit the database cannot quietly cut it. One write after the
 * other; of several that wait, the newest end stays.
 * @param hasRow asked of what processes that have ended left behind
 */
export function writeHead(head: ChainHead, hasRow: HasRow): Promise<void> {
  const state = written()
  const done = state.writing.then(() => writeNow(head, state, hasRow))
  // The next write does not depend on this one, whose caller is told.
  state.writing = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}

async function writeNow(head: ChainHead, state: Written, hasRow: HasRow): Promise<void> {
  if (head.seq <= state.newest) return
  const isFirst = state.newest === 0
  await mkdir(env.DATA_DIR, { recursive: true })
  const temporary = `${ownFile()}.part`
  // A new name without its bytes is what a file system may keep of it when the power fails.
  await writeFile(temporary, `${head.seq} ${head.mac}\n`, { mode: 0o600, flush: isFirst })
  await rename(temporary, ownFile())
  state.newest = head.seq
  if (isFirst) await forgetOld(head, hasRow)
}

/** Removes what nobody writes any more: of this instance, what the log still has, before the end that is written now. */
async function forgetOld({ seq }: ChainHead, hasRow: HasRow): Promise<void> {
  for (const file of (await headFiles()).filter((one) => one !== ownFile())) {
    try {
      const isOld = clock().getTime() - (await stat(file)).mtimeMs > KEPT_DAYS * DAY
      if (isOld || (isLeftBehind(path.basename(file)) && (await isPassed(file, seq, hasRow))))
        await rm(file, { force: true })
    } catch (err) {
      // It stays: `audit:verify` looks at it.
      if (!isGone(err)) logger.warn({ msg: 'A head of the audit log cannot be looked at', file, err })
    }
  }
}

/** Whether the log goes on from the end that stands in a file. Only then it proves nothing any more. */
async function isPassed(file: string, seq: number, hasRow: HasRow): Promise<boolean> {
  const head = parseHead(await readFile(file, 'utf8'))
  return head.seq <= seq && (await hasRow(head))
}

/** Is it a file of this instance whose process is gone? */
function isLeftBehind(name: string): boolean {
  if (name === ofThisInstance()) return true
  const [, pid] = /^-(\d{1,10})-\d+$/.exec(name.slice(ofThisInstance().length)) ?? []
  if (!name.startsWith(ofThisInstance()) || pid === undefined) return false
  // Another one that began with our number.
  return Number(pid) === process.pid || !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function headFiles(): Promise<string[]> {
  try {
    const names = await readdir(env.DATA_DIR)
    return names
      .filter((name) => NAME.test(name) && !name.endsWith('.part'))
      .map((name) => path.join(env.DATA_DIR, name))
  } catch (error) {
    // No folder yet.
    if (isGone(error)) return []
    throw error
  }
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/**
 * Reads an end of the chain, as the files and `audit:verify -- --head` give it: `SEQ MAC`.
 * @throws Error when it is no such thing
 */
export function parseHead(text: string): ChainHead {
  const [, seq, mac] = /^(\d{1,15}) ([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!seq || !mac) throw new Error(`“${text.trim().slice(0, 100)}” is not a number and a seal of 64 signs.`)
  return { seq: Number(seq), mac }
}

/** The ends of the chain as they were last written outside the database, one a process; and what is wrong with files of them. */
export async function readHeads(): Promise<{ heads: ChainHead[]; faults: string[] }> {
  const heads: ChainHead[] = []
  const faults: string[] = []
  for (const file of await headFiles())
    try {
      heads.push(parseHead(await readFile(file, 'utf8')))
    } catch (error) {
      // Another process has just removed it: its end is no later than that process's own.
      if (isGone(error)) continue
      faults.push(`${path.basename(file)}, a head of the log, cannot be read: ${(error as Error).message}`)
    }
  return { heads, faults }
}
