import type { Faces, State, TransitionName } from '@/workflow/table'

type Asked = 'required' | 'optional'

/** What a person must, or may, say with a transition. */
export type Asks = {
  comment?: Asked
  reason?: Asked
  changeNote?: Asked
  notice?: 'orRedirect'
  redirectTo?: 'orNotice'
  minor?: true
}

export type Available = { name: TransitionName; label: string; asks: Asks }

export type HistoryEntry = {
  seq: number
  at: string
  who: string
  act: string
  name: string
  from: string
  to: string
  version: string
  comment: string | null
}

export type Problem = { path?: string; code: string; message: string }

/** What `GET /api/{collection}/{id}/transitions` answers. */
export type Description = {
  expected: string
  state: State
  faces: Faces
  version: string
  publicVersion: string | null
  available: Available[]
  refused: { name: TransitionName; label: string; code: string; reason: string }[]
  problems: Problem[]
  advice: { path: string; message: string }[]
  changed: { path: string; label: string }[]
  contributors: { id: string; name: string }[]
  next: { name: TransitionName; label: string; people: string[] }[]
  linkedFrom: { collection: string; id: string; title: string }[]
  secondLook: string | null
  withdrawal: { at: string; reason: string | null; notice: string | null; redirectTo: string | null } | null
  history: HistoryEntry[]
  hasOlderHistory: boolean
}

/** What a person says with a transition. */
export type Said = {
  comment?: string
  reason?: string
  changeNote?: string
  notice?: string
  redirectTo?: string
  minor?: boolean
}
