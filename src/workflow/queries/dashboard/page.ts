import type { PayloadRequest, Where } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import { labelIn } from '@/i18n/forms/labels'
import { languageOf } from '../../domain/document'
import { draftFaceOf, type Faces, type State } from '../../domain/table'
import type { TextStanding } from './standings'
import { requestFor } from '../../ledgers/transaction'

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
  /** the step that wrote its newest text or moved it, where it is known */
  step: number | null
  isSentBack: boolean
  /** ISO 8601, UTC */
  at: string
  /** what the system has to say of it */
  note?: string
  /** who made it public, or on whose authority the system did; only where that is news */
  publishedBy?: string
} & TextStanding

export const EMPTY_LIST: DeskList = { items: [], total: 0 }

export type DeskList = {
  items: DeskItem[]
  total: number
  /** the collections in whose lists they stand, as people call them; absent where they are not told apart so */
  collections?: readonly { slug: string; kinds: string }[]
}

/** How many texts a list of the dashboard shows. */
export const SHOWN_IN_LIST = 10

/** By which moment a list is sorted, and which end comes first. */
const ORDERS = {
  waitingLongest: {
    sort: 'workflow.since',
    momentOf: ({ workflow }: Row) => workflow?.since,
    isNewestFirst: false,
  },
  sentBackLast: {
    sort: '-workflow.since',
    momentOf: ({ workflow }: Row) => workflow?.since,
    isNewestFirst: true,
  },
  changedLast: { sort: '-updatedAt', momentOf: ({ updatedAt }: Row) => updatedAt, isNewestFirst: true },
  publishedLast: {
    sort: '-publishedAt',
    momentOf: ({ publishedAt }: Row) => publishedAt,
    isNewestFirst: true,
  },
} as const

type Question = {
  /** Which documents of a collection; null for none of them. */
  where: (collection: string) => Where | null
  order: keyof typeof ORDERS
  /** the newest texts, or the public ones */
  face?: 'draft' | 'live'
}

type Row = {
  id: string
  title?: Partial<Record<string, string | null>> | null
  originalLanguage?: string | null
  publishedAt?: string | null
  updatedAt: string
  version?: string | null
  workflow?: {
    state?: State
    live?: Faces['live']
    since?: string | null
    step?: number | null
    sentBack?: boolean | null
  } | null
}

/**
 * The first documents of all content collections that match, as this person may read them, and how many there are:
 * the database selects, counts and sorts. Each stands under its title in the language that it is written in,
 * whichever the desk shows now.
 */
export async function deskPageOf(
  req: PayloadRequest,
  { where, order, face = 'draft' }: Question,
): Promise<DeskList> {
  const own = await requestFor(req)
  const { sort, momentOf, isNewestFirst } = ORDERS[order]
  const untitled = sayReason({ key: 'dashboard.untitled' }, req.i18n.language)
  const pages = await Promise.all(
    contentCollections(own).map(async ({ slug, labels }) => {
      const asked = where(slug)
      if (!asked) return { items: [], total: 0, collection: null }
      const { docs, totalDocs } = await own.payload.find({
        collection: slug as 'forums',
        depth: 0,
        draft: face === 'draft',
        limit: SHOWN_IN_LIST,
        locale: 'all',
        overrideAccess: false,
        req: own,
        select: SELECTED,
        sort,
        where: asked,
      })
      // In all languages at once a localised field is a map of them: Payload's types tell of one language.
      const rows = docs as unknown as Row[]
      const kind = labelIn(labels.singular, own.i18n.language) ?? slug
      return {
        items: rows.map((row) => toItem(row, { collection: slug, kind, untitled, at: momentOf(row) })),
        total: totalDocs,
        collection: { slug, kinds: labelIn(labels.plural, own.i18n.language) ?? slug },
      }
    }),
  )
  return {
    items: pages
      .flatMap(({ items }) => items)
      .sort(isNewestFirst ? (one, other) => oldestFirst(other, one) : oldestFirst)
      .slice(0, SHOWN_IN_LIST),
    total: pages.reduce((sum, { total }) => sum + total, 0),
    collections: pages.flatMap(({ collection, total }) => (collection && total > 0 ? [collection] : [])),
  }
}

export const oldestFirst = (one: DeskItem, other: DeskItem) => one.at.localeCompare(other.at)

const SELECTED = {
  title: true,
  originalLanguage: true,
  publishedAt: true,
  updatedAt: true,
  version: true,
  workflow: true,
} as const

type Of = { collection: string; kind: string; untitled: string; at: string | null | undefined }

const toItem = (
  { id, originalLanguage, title, updatedAt, version, workflow }: Row,
  { collection, kind, untitled, at }: Of,
): DeskItem => {
  const language = languageOf({ originalLanguage })
  return {
    ...{ collection, id, kind, language, at: at ?? updatedAt },
    title: title?.[language] ?? untitled,
    faces: { live: workflow?.live ?? 'none', draft: draftFaceOf(workflow?.state ?? 'draft') },
    version: version ?? '',
    step: workflow?.step ?? null,
    isSentBack: Boolean(workflow?.sentBack),
  }
}

/** The collections whose documents pass the workflow. */
export const contentCollections = ({ payload }: PayloadRequest) =>
  payload.config.collections.filter(({ custom }) => custom?.hasWorkflow)

type Place = { collection: string; documentId: string }

/** Ids of documents by their collection. */
export type Ids = ReadonlyMap<string, readonly string[]>

export const idsByCollection = (places: readonly Place[]): Ids => {
  const ids = new Map<string, string[]>()
  for (const { collection, documentId } of places) {
    const own = ids.get(collection)
    if (own) own.push(documentId)
    else ids.set(collection, [documentId])
  }
  return ids
}

/** Those of a collection that also match; null when there is none of them. */
export const among = (ids: readonly string[] | undefined, ...where: Where[]): Where | null =>
  ids?.length ? { and: [{ id: { in: [...ids] } }, ...where] } : null

/** All others of a collection that match. */
export const exceptFor = (ids: readonly string[], where: Where): Where =>
  ids.length > 0 ? { and: [{ id: { not_in: [...ids] } }, where] } : where
