const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether an If-None-Match header names this tag (RFC 9110, 13.1.2: weak comparison; `*` names all). */
export const matchesEntityTag = (header: string | null, tag: string): boolean =>
  header !== null &&
  (header.trim() === '*' || header.split(',').some((candidate) => opaque(candidate) === opaque(tag)))
