import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import type { ShownFile } from '../ledgers/files'

/**
 * The fingerprint that validation binds to: the content in the original language, and for every file shown
 * its bytes, name and credit. (Alternative texts are part of the content: they belong to each use.)
 */
export const contentHash = (content: Record<string, unknown>, files: readonly ShownFile[]): string =>
  sha256(
    canonicalJson({
      content,
      files: files.map(({ id, filename, sha256, credit }) => ({ id, filename, sha256, credit })),
    }),
  )
