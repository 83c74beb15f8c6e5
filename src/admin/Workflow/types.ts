import type { DocumentDescription } from '@/workflow/domain/document'

export type Available = DocumentDescription['available'][number]

/** Why a transition was refused; not every reason is about a field. */
export type Problem = { path?: string; code: string; message: string }
