import type { PayloadRequest, Where } from 'payload'
import { languageOf } from '../documents/loadDocument'
import { requestFor } from '../documents/requestFor'
import { draftFaceOf, type Faces, type State } from '../table'
import { contentCollections } from './contentCollections'
import type { DeskItem } from './types'

type Row = {
  id: string
  title?: Partial<Record<string, string | null>> | null
  originalLanguage?: string | null
  publishedAt?: string | null
  updatedAt: string
  version?: string | null
  workflow?: { state?: State; live?: Faces['live'] } | null
}

const AT_MOST = 100

/**
 * The documents of all content collections whose newest text matches, newest first, as this person may read
 * them: each under its title in the language that it is written in, whichever the desk shows now.
 * @param by the moment that counts: the last change, or when the public text went live
 */
export async function draftsWhere(
  req: PayloadRequest,
  where: Where,
  by: 'publishedAt' | 'updatedAt' = 'updatedAt',
): Promise<DeskItem[]> {
  const own = await requestFor(req)
  const lists = await Promise.all(
    contentCollections(own).map(async ({ slug, labels }) => {
      const { docs } = await own.payload.find({
        collection: slug as 'forums',
        depth: 0,
        draft: true,
        limit: AT_MOST,
        locale: 'all',
        overrideAccess: false,
        pagination: false,
        req: own,
        sort: `-${by}`,
        where,
      })
      // In all languages at once a localised field is a map of them: Payload's types tell of one language.
      return (docs as unknown as Row[]).map((doc): DeskItem =>
        toItem(doc, slug, String(labels.singular), doc[by]),
      )
    }),
  )
  return lists.flat().sort((one, other) => other.at.localeCompare(one.at))
}

const toItem = (
  { id, originalLanguage, title, updatedAt, version, workflow }: Row,
  collection: string,
  kind: string,
  at: string | null | undefined,
): DeskItem => {
  const language = languageOf({ originalLanguage })
  return {
    ...{ collection, id, kind, language, at: at ?? updatedAt },
    title: title?.[language] ?? 'Without a title',
    faces: { live: workflow?.live ?? 'none', draft: draftFaceOf(workflow?.state ?? 'draft') },
    version: version ?? '',
  }
}
