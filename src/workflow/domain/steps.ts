import type { ShownFile } from './content'
import type { LoadedDocument } from './document'
import type { Reference } from './references'
import type { TransitionInput } from './requirements'
import type { Faces, TransitionName } from './table'

/** One transition that somebody asks for, and what they say with it. */
export type TransitionItem = TransitionInput & {
  collection: string
  id: string
  name: TransitionName
  /** What is done after it, in the same transaction; see `sequences`. */
  then?: readonly TransitionName[]
  /** The document's step, as `GET …/transitions` gave it. */
  expected: string | undefined
  /** The release that it is a part of: of which all is done, or nothing. */
  release?: string
  /** For the system alone, which no endpoint speaks for: the row of the audit log in which a person asked for this. */
  authority?: number
}

/** What the draft says, in the language in which it is validated, with what it refers to. */
export type Draft = {
  content: Record<string, unknown>
  references: Reference[]
  files: ShownFile[]
  hash: string
}

/** A transition under way: what was asked, of which document. */
export type Asked = { item: TransitionItem; document: LoadedDocument }

/** Nothing speaks against it. */
export type Checked = Asked & { draft: Draft }

/** Its step is claimed: what it makes of the document. */
export type Claimed = Checked & { step: number; seq: number; after: Faces; version: string; now: string }
