import { createHash } from 'node:crypto'

/** A strong entity tag: the same bytes, and only they, give the same tag. */
export const entityTag = (body: Uint8Array): string =>
  written(createHash('sha256').update(body).digest('base64url'))

/** The same of bytes whose SHA-256 is known, in hexadecimal. */
export const tagOfHash = (sha256: string): string => written(Buffer.from(sha256, 'hex').toString('base64url'))

const written = (hash: string): string => `"${hash.slice(0, 27)}"`

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2: weak comparison; `*` names all). */
export const matchesEntityTag = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((candidate) => opaque(candidate) === opaque(tag)))
