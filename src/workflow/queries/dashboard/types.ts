import type { Faces } from '../../domain/table'

/** One line of a list on the dashboard. */
export type DeskItem = {
  collection: string
  id: string
  title: string
  /** the code of the language that it is written in */
  language: string
  /** the kind of document, as people call it */
  kind: string
  faces: Faces
  version: string
  /** ISO 8601, UTC */
  at: string
  /** who did the last thing, and their words */
  note?: string
}

export type DeskList = { items: DeskItem[]; total: number }

/** A change of somebody's account or permissions, as the validators are told. */
export type AccountChange = {
  seq: number
  at: string
  who: string
  whom: string
  what: string
  /** those that the account has since, where the change gave them */
  permissions?: string
}
