import type { PayloadRequest } from 'payload'
import { programOf } from '@/workflow/domain/programs'

/** Is this a program of the staff, in one of the few requests that it makes? What it may do says the workflow. */
export const isProgram = (user: PayloadRequest['user']): boolean => programOf(user) !== null
