import type { FieldBase } from 'payload'
import { nobody } from './nobody'
import { staff } from './staff'

/**
 * Field access for `_status` and for the other marks of the workflow: no caller writes them, and they are
 * no business of outsiders.
 */
export const statusAccess = { create: nobody, read: staff, update: nobody } satisfies FieldBase['access']
