import { createHash } from 'node:crypto'
import { list } from 'tar'
import type { ReadEntry } from 'tar'
import { ArchiveError } from './ArchiveError'
import { isSafePath } from './isSafePath'
import { parseManifest } from './parseManifest'
import type { ArchiveEntry, Manifest } from './contracts'

const MANIFEST = 'manifest.json'
const LARGEST_MANIFEST = 64 * 1024 * 1024

type Found = { entries: Map<string, ArchiveEntry>; manifest: string; problem?: string }

const problemOf = ({ path, size, type }: ReadEntry, { entries }: Found): string | undefined => {
  if (type !== 'File' && type !== 'OldFile') return `${path} is not a plain file`
  if (path !== MANIFEST && !isSafePath(path)) return `${path} would be written outside the target`
  if (entries.has(path)) return `${path} is in it twice`
  return path === MANIFEST && size > LARGEST_MANIFEST ? 'its manifest is too large' : undefined
}

const collect = (entry: ReadEntry, found: Found): void => {
  found.problem ??= problemOf(entry, found)
  const hash = createHash('sha256')
  let size = 0
  const text: Buffer[] = []
  entry.on('data', (chunk) => {
    hash.update(chunk)
    size += chunk.byteLength
    if (entry.path === MANIFEST && !found.problem) text.push(Buffer.from(chunk))
  })
  entry.on('end', () => {
    if (entry.path === MANIFEST) found.manifest = Buffer.concat(text).toString('utf8')
    found.entries.set(entry.path, { path: entry.path, size, sha256: hash.digest('hex') })
  })
}

const read = async (file: string): Promise<Found> => {
  const found: Found = { entries: new Map(), manifest: '' }
  try {
    await list({ file, strict: true, onReadEntry: (entry) => collect(entry, found) })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (isOfTheDisk(error)) throw new ArchiveError(`The archive cannot be read: ${reason}.`, { cause: error })
    throw new ArchiveError(`The archive is damaged or cut short: ${reason}.`, { cause: error })
  }
  return found
}

/** Not there, not a file, not for this user: nothing is known of the archive itself. */
const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string'

const compare = (expected: Manifest['entries'], found: Map<string, ArchiveEntry>): void => {
  for (const { path, sha256, size } of expected) {
    const entry = found.get(path)
    if (!entry) throw new ArchiveError(`The archive is damaged: ${path} is missing.`)
    if (entry.size !== size || entry.sha256 !== sha256) {
      throw new ArchiveError(`The archive is damaged: ${path} is not what was backed up.`)
    }
  }
  const known = new Set([MANIFEST, ...expected.map(({ path }) => path)])
  const stranger = [...found.keys()].find((path) => !known.has(path))
  if (stranger) throw new ArchiveError(`The archive is damaged: ${stranger} is not in its manifest.`)
}

/**
 * Reads a whole archive and compares every byte with its manifest. Writes nothing.
 * @throws {ArchiveError} saying what is wrong with it
 */
export const checkArchive = async (file: string): Promise<Manifest> => {
  const found = await read(file)
  if (found.problem) throw new ArchiveError(`The archive is refused: ${found.problem}.`)
  if (!found.manifest) throw new ArchiveError('This is no archive of Fora: it has no manifest.')
  const manifest = parseManifest(found.manifest)
  compare(manifest.entries, found.entries)
  return manifest
}
