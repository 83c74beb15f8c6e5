import type { PayloadRequest } from 'payload'
import { administrators } from './administrators'

/** Field access for what administrators decide about others, and nobody about themselves. */
export const administratorsExceptSelf = ({
  req,
  id,
}: {
  req: PayloadRequest
  id?: number | string
}): boolean => administrators({ req }) && req.user?.id !== id
