import { z } from 'zod'
import { ArchiveError } from './ArchiveError'
import { manifest } from './manifest'
import type { Manifest } from './contracts'

const header = z.object({ product: z.literal('fora'), format: z.number().int().positive() })
const FORMAT = manifest.shape.format.value

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new ArchiveError('The archive is damaged: its manifest is not JSON.')
  }
}

/**
 * Reads a manifest.
 * @throws {ArchiveError} when it is none of ours, damaged, or written by a newer version
 */
export const parseManifest = (text: string): Manifest => {
  const json = parseJson(text)
  const known = header.safeParse(json)
  if (!known.success) throw new ArchiveError('This is no archive of Fora: its manifest is not ours.')
  if (known.data.format > FORMAT) {
    const { format } = known.data
    throw new ArchiveError(
      `The archive has format ${format}; this version of Fora reads ${FORMAT}. Upgrade Fora first.`,
    )
  }
  const parsed = manifest.safeParse(json)
  if (!parsed.success) throw new ArchiveError('The archive is damaged: its manifest is incomplete.')
  return parsed.data
}
