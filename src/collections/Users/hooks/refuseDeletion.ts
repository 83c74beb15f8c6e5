import type { CollectionBeforeDeleteHook } from 'payload'
import { Refusal } from '@/access/Refusal'

/** What a person did stays on record, so the person does: on every path, whoever overrides access. */
export const refuseDeletion: CollectionBeforeDeleteHook = () => {
  throw new Refusal({ code: 'neverDeleted', message: 'People are deactivated, never deleted.' })
}
