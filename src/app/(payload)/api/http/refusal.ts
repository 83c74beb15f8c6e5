import type { PublicError } from '@/lib/errors/PublicError'

/** An answer that refuses a request, in the shape all refusals have. */
export const refusal = (status: number, ...errors: readonly PublicError[]): Response =>
  Response.json({ errors }, { status })
