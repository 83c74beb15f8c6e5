import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { hasRoom } from './disk'
import { env } from './env'
import { PRIVATE_FOLDER } from './privateFolder'

const folder = path.join(env.DATA_DIR, 'cache', 'pictures')

/** Where a smaller size is kept: by the bytes of the picture, so that it can never be one of another. */
export const smallerFile = (sha256: string, width: number): string =>
  path.join(folder, `${sha256}-${width}.webp`)

const HOUR_MS = 60 * 60_000
/** What a process that was killed did not end is removed once by each that comes after it. */
let cleared: Promise<void> | undefined
const clearUnfinished = async (): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.webp')) continue
    const file = path.join(folder, name)
    const { mtimeMs } = await stat(file)
    if (Date.now() - mtimeMs > HOUR_MS) await rm(file, { force: true })
  }
}

const underWay = new Map<string, Promise<Buffer>>()
let line: Promise<unknown> = Promise.resolve()

/**
 * A picture in a smaller width, as WebP. It is made once, when it is first asked for, one at a time in a process, and
 * kept in the folder of caches: it can be made again from the picture.
 * @param original the file of the picture, whose fingerprint is `sha256`
 */
export const smallerImage = async (
  original: string,
  { sha256, width }: { sha256: string; width: number },
): Promise<Buffer> => {
  const file = smallerFile(sha256, width)
  const kept = await readKept(file)
  if (kept) return kept
  const known = underWay.get(file)
  if (known) return known
  const made = line.then(() => make(original, { file, width }))
  underWay.set(file, made)
  line = made.catch(() => undefined).finally(() => underWay.delete(file))
  return made
}

const readKept = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

const make = async (original: string, { file, width }: { file: string; width: number }): Promise<Buffer> => {
  const bytes = await sharp(original, { failOn: 'error', limitInputPixels: 100_000_000 })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer()
  // A full disk keeps nobody from seeing it.
  if (!(await hasRoom(env.DATA_DIR, bytes.length))) return bytes
  await mkdir(folder, PRIVATE_FOLDER)
  // Somebody else may clear them at the same moment.
  await (cleared ??= clearUnfinished().catch(() => undefined))
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, bytes)
  await rename(unfinished, file)
  // Deleted meanwhile: whoever did so may have looked before this one was there.
  if (!existsSync(original)) await rm(file, { force: true })
  return bytes
}
