import { createHash } from 'node:crypto'
import type { Encoding } from './encodingOf'

/** A strong entity tag: the same bytes, and only they, give the same tag. */
export const entityTag = (body: Uint8Array): string =>
  written(createHash('sha256').update(body).digest('base64url'))

/** The same of bytes whose SHA-256 is known, in hexadecimal. */
export const tagOfHash = (sha256: string): string => written(Buffer.from(sha256, 'hex').toString('base64url'))

const written = (hash: string): string => `"${hash.slice(0, 27)}"`

/** The tag of the same in another encoding: other bytes, so another one (RFC 9110, 8.8.3.3). */
export const tagIn = (encoding: Encoding, tag: string): string =>
  encoding === 'identity' ? tag : tag.replace(/"$/, `-${encoding}"`)

/** Somebody may have several forms of one answer, and not so many: such a header says nothing. */
const LONGEST = 1_000

/**
 * The tag under which somebody has this already, in whatever encoding they were given it.
 * @param asked the encoding that they would be given now
 */
export const tagHeld = (
  header: string | null,
  { tag, asked }: { tag: string; asked: Encoding },
): string | undefined =>
  header === null || header.length > LONGEST
    ? undefined
    : [asked, 'identity' as const, 'br' as const, 'gzip' as const]
        .map((encoding) => tagIn(encoding, tag))
        .find((each) => matchesEntityTag(header, each))

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2: weak comparison; `*` names all). */
export const matchesEntityTag = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((candidate) => opaque(candidate) === opaque(tag)))
