import { createLocalReq, type CollectionSlug, type TypedUser } from 'payload'
import type { Locale } from '@/i18n/locales'
import { contentFields, contentOf } from '@/workflow/domain/content'
import { storedIn } from '@/workflow/domain/typed'
import { openedEdition, type OpenedEdition } from '@/workflow/queries/editions'
import { readableText } from '@/workflow/queries/readableText'
import { payload } from './listings'

export type { OpenedEdition }

/** An edition, and how its text is read: in its one language, or as a row that is stored. */
export type PastEdition = {
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
  const { content, language } = edition
  const fields = contentFields(local.collections[collection].config)
  const stored = {
    // Facts about the text, as they were answered then; and the text, as a row holds it.
    ...content,
    ...storedIn(fields, contentOf(fields, content, language, true), language),
    ...{ id, languages: [language], originalLanguage: language, workflow: { state: 'published' } },
  }
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
