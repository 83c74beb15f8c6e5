import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import type { ChainHead } from './chain'

/** One file an instance: several may share the folder, and none may write over what another knows. */
const NAME = /^audit-head(\.|$)/
const ownFile = () =>
  path.join(env.DATA_DIR, `audit-head.${hostname().replaceAll(/[^\w-]/g, '-')}-${env.PORT}`)

/** Heads of instances that are gone (containers get a new name each time) are kept for so many days. */
const KEPT_DAYS = 30
const DAY = 86_400_000

let writing: Promise<void> = Promise.resolve()
let newest = 0

/**
 * Writes the end of the chain where a person who can edit the database cannot quietly cut it. One write after the
 * other; of several that wait, the newest end stays.
 */
export function writeHead(head: ChainHead): Promise<void> {
  const written = writing.then(() => writeNow(head))
  // The next write does not depend on this one, whose caller is told.
  writing = written.then(
    () => undefined,
    () => undefined,
  )
  return written
}

async function writeNow(head: ChainHead): Promise<void> {
  if (head.seq <= newest) return
  await mkdir(env.DATA_DIR, { recursive: true })
  if (newest === 0) await forgetOld()
  const temporary = `${ownFile()}.${process.pid}.part`
  await writeFile(temporary, `${head.seq} ${head.mac}\n`, { mode: 0o600 })
  await rename(temporary, ownFile())
  newest = head.seq
}

async function forgetOld(): Promise<void> {
  for (const file of await headFiles()) {
    const { mtimeMs } = await stat(file)
    if (file !== ownFile() && clock().getTime() - mtimeMs > KEPT_DAYS * DAY) await rm(file, { force: true })
  }
}

async function headFiles(): Promise<string[]> {
  try {
    const names = await readdir(env.DATA_DIR)
    return names
      .filter((name) => NAME.test(name) && !name.endsWith('.part'))
      .map((name) => path.join(env.DATA_DIR, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
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

/** The ends of the chain as they were last written outside the database, one an instance. */
export const readHeads = async (): Promise<ChainHead[]> =>
  Promise.all((await headFiles()).map(async (file) => parseHead(await readFile(file, 'utf8'))))
