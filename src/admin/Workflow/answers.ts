import type { DocumentDescription } from '@/workflow/queries/panel'

export type AvailableAct = DocumentDescription['available'][number]

/** Why a transition was refused; not every reason is about a field. */
export type AnsweredProblem = { path?: string; code: string; message: string }
