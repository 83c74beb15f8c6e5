import type { PayloadRequest, Where } from 'payload'
import type { Faces, State } from '../table'
import { contentCollections } from './contentCollections'
import type { DeskItem } from './types'

type Row = {
  id: string
  title?: string | null
  publishedAt?: string | null
  updatedAt: string
  version?: string | null
  workflow?: { state?: State; live?: Faces['live'] } | null
}

const AT_MOST = 100

/**
 * The documents of all content collections whose newest text matches, newest first, as this person may read
 * them.
 * @param by the moment that counts: the last change, or when the public text went live
 */
export async function draftsWhere(
  req: PayloadRequest,
  where: Where,
  by: 'publishedAt' | 'updatedAt' = 'updatedAt',
): Promise<DeskItem[]> {
  const lists = await Promise.all(
    contentCollections(req).map(async ({ slug, labels }) => {
      const { docs } = await req.payload.find({
        collection: slug as 'forums',
        depth: 0,
        draft: true,
        limit: AT_MOST,
        overrideAccess: false,
        pagination: false,
        req,
        sort: `-${by}`,
        where,
      })
      return (docs as Row[]).map((doc): DeskItem => toItem(doc, slug, String(labels.singular), doc[by]))
    }),
  )
  return lists.flat().sort((one, other) => other.at.localeCompare(one.at))
}

const toItem = (
  { id, title, updatedAt, version, workflow }: Row,
  collection: string,
  kind: string,
  at: string | null | undefined,
): DeskItem => {
  const state = workflow?.state ?? 'draft'
  const isLive = state === 'published' || state === 'archived' || state === 'expired'
  return {
    ...{ collection, id, kind, at: at ?? updatedAt },
    title: title ?? 'Without a title',
    faces: { live: workflow?.live ?? 'none', draft: isLive ? 'none' : state },
    version: version ?? '',
  }
}
