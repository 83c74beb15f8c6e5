import type { PayloadRequest } from 'payload'
import { actsIn, programOf } from '@/workflow/domain/programs'

/** Is this a program of the staff, in one of the few requests that it makes? What it may do says the workflow. */
export const isProgramUser = (user: PayloadRequest['user']): boolean => programOf(user) !== null

/** Is this one that may save in this collection? Of others it knows what everybody may. */
export const readsDrafts = (user: PayloadRequest['user'], slug: string): boolean => {
  const program = programOf(user)
  return program !== null && actsIn(program, slug).includes('save')
}
