import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import type { ChainHead } from './chain'

/**
 * One file a process, by its host, port and number: several may share the folder (instances, workers beside a server,
 * commands), and each knows only what it has written itself; in a common file, the later write of an earlier end would
 * hide what was cut off behind that. Before, it was one an instance, without the number.
 */
const NAME = /^audit-head(\.|$)/
const ofThisInstance = () => `audit-head.${hostname().replaceAll(/[^\w-]/g, '-')}-${env.PORT}`
const ownFile = () => path.join(env.DATA_DIR, `${ofThisInstance()}-${process.pid}`)

/** Heads of instances that are gone (containers get a new name each time) are kept for so many days. */
const KEPT_DAYS = 30
const DAY = 86_400_000

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
 */
export function writeHead(head: ChainHead): Promise<void> {
  const state = written()
  const done = state.writing.then(() => writeNow(head, state))
  // The next write does not depend on this one, whose caller is told.
  state.writing = done.then(
    () => undefined,
    () => undefined,
  )
  return done
}

async function writeNow(head: ChainHead, state: Written): Promise<void> {
  if (head.seq <= state.newest) return
  await mkdir(env.DATA_DIR, { recursive: true })
  const temporary = `${ownFile()}.part`
  await writeFile(temporary, `${head.seq} ${head.mac}\n`, { mode: 0o600 })
  await rename(temporary, ownFile())
  if (state.newest === 0) await forgetOld(head)
  state.newest = head.seq
}

/** Removes what nobody writes any more: of this instance, where its end is no later than the one that is written now. */
async function forgetOld({ seq }: ChainHead): Promise<void> {
  for (const file of (await headFiles()).filter((one) => one !== ownFile())) {
    try {
      const isOld = clock().getTime() - (await stat(file)).mtimeMs > KEPT_DAYS * DAY
      const isPassed =
        isLeftBehind(path.basename(file)) && Number.parseInt(await readFile(file, 'utf8'), 10) <= seq
      if (isOld || isPassed) await rm(file, { force: true })
    } catch (error) {
      nothingIfGone(error)
    }
  }
}

/** Is it a file of this instance whose process is gone? */
function isLeftBehind(name: string): boolean {
  if (name === ofThisInstance()) return true
  const [, pid] = /^-(\d{1,10})$/.exec(name.slice(ofThisInstance().length)) ?? []
  return name.startsWith(ofThisInstance()) && pid !== undefined && !isRunning(Number(pid))
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
    return nothingIfGone(error)
  }
}

/** No folder yet; or a file that another process has just removed, as its end is no later than that process's own. */
function nothingIfGone(error: unknown): [] {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
  throw error
}

/**
 * Reads an end of the chain, as the files and `audit:verify -- --head` give it: `SEQ MAC`.
 * @throws Error when it is no such thing
 */
export function parseHead(text: string): ChainHead {
  const [, seq, mac] = /^(\d{1,15}) ([0-9a-f]{64})$/.exec(text.trim()) ?? []
  if (!seq || !mac) throw new Error(`“${text.trim().slice(0, 100)}” is not a number and a seal of 64 signs.`)
  return { seq: Number(seq), mac }
}

/** The ends of the chain as they were last written outside the database, one a process. */
export async function readHeads(): Promise<ChainHead[]> {
  const read = async (file: string) => [parseHead(await readFile(file, 'utf8'))]
  return (await Promise.all((await headFiles()).map((file) => read(file).catch(nothingIfGone)))).flat()
}
