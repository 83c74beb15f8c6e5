import { createLocalReq, type CollectionSlug, type TypedUser } from 'payload'
import type { Locale } from '@/i18n/locales'
import { openedEdition, rowOf, type OpenedEdition } from '@/workflow/queries/editions'
import { readableText } from '@/workflow/queries/readableText'
import { payload } from './listings'

export type { OpenedEdition }

/** An edition, and how its text is read: in its one language, or as a row that is stored. */
type PastEdition = {
  edition: OpenedEdition
  read: (language: Locale | 'all', depth: number) => Promise<object | null>
}

type Asked = { collection: CollectionSlug; id: string; number: string; user: TypedUser }

/**
 * An edition of a text for whoever may read the text; null where there is none. What it refers to is kept by ids alone:
 * titles, files and what stands around it are as they are now.
 * @throws WorkflowError 404
 */
export async function pastEdition({ collection, id, number, user }: Asked): Promise<PastEdition | null> {
  const local = await payload()
  const req = await createLocalReq({ user }, local)
  await readableText(req, { collection, id })
  const edition = await openedEdition(req, { collection, id, number })
  if (!edition) return null
  const stored = rowOf(local.collections[collection].config, edition)
  const read: PastEdition['read'] = (locale, depth) =>
    locale === 'all'
      ? Promise.resolve(stored)
      : // Payload reads these values in place of the stored ones, as it reads any text.
        local.findByID({
          ...{ collection, id, user, depth, locale, trash: true, disableErrors: true },
          ...{ overrideAccess: false, data: structuredClone(stored) },
        })
  return { edition, read }
}
