import type { PayloadRequest } from 'payload'
import { isStaff } from './isStaff'

/** Does somebody ask over HTTP who is not staff? The application's own reads are not asked by anybody. */
export const isOutside = (req: PayloadRequest): boolean => req.payloadAPI !== 'local' && !isStaff(req.user)
