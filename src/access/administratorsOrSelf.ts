import type { PayloadRequest } from 'payload'
import { administrators } from './administrators'

/** Field access in a person's account: those who manage people, and the person. */
export const administratorsOrSelf = ({ req, id }: { req: PayloadRequest; id?: number | string }): boolean =>
  administrators({ req }) || (id !== undefined && req.user?.id === id)
