import { createHash } from 'node:crypto'

/** A strong entity tag: the same bytes, and only they, give the same tag. */
export const entityTag = (body: Uint8Array): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
