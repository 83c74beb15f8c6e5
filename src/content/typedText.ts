import { beforeValidateTraverseFields, createLocalReq, type CollectionSlug, type TypedUser } from 'payload'
import type { Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { sizeProblem } from '@/lib/sizeProblem'
import { contentFields } from '@/workflow/domain/content'
import { languagesOfDraft } from '@/workflow/domain/previewLinks'
import { storedIn, tidied } from '@/workflow/domain/typed'
import { inTurn } from '@/workflow/queries/inTurn'
import { payload } from './listings'

type Values = Record<string, unknown>
type Asked = { collection: CollectionSlug; id: string; locale: Locale; user: TypedUser; typed: Values }
type Read = (language: Locale | 'all', depth: number) => Promise<object | null>

/**
 * A draft as it would be if what stands in its form were saved now, for whoever may read it: nothing is saved, and
 * nothing is kept. Null where there is no such text, where the form is too large to be one of ours, and in a language in
 * which the text is not written: there it cannot be saved either.
 */
export async function typedText({ collection, id, locale, typed, user }: Asked): Promise<Read | null> {
  if (sizeProblem(typed)) return null
  const local = await payload()
  const asUser = { collection, id, user, disableErrors: true, overrideAccess: false } as const
  const row = await local.findByID({ ...asUser, depth: 0, draft: true, locale: 'all' })
  if (!isRecord(row) || languagesOfDraft(row)[0] !== locale) return null
  const stored = { ...row, ...(await asSaved({ collection, id, locale, typed, user })) }
  return (language, depth) =>
    language === 'all'
      ? Promise.resolve(stored)
      : // Payload reads these values in place of the stored ones, as it reads any text.
        local.findByID({ ...asUser, data: structuredClone(stored), depth, locale: language })
}

/** What was typed, as Payload would make it ready to be saved: dates are read, texts are cleaned. */
async function asSaved({ collection, id, locale, typed, user }: Asked): Promise<Values> {
  const local = await payload()
  const { config } = local.collections[collection]
  const fields = contentFields(config)
  const data = tidied(fields, typed)
  const given = fields.filter(({ name }) => Object.hasOwn(data, name))
  await beforeValidateTraverseFields({
    ...{ id, collection: config, context: {}, fields: config.fields, global: null, operation: 'update' },
    ...{ overrideAccess: false, parentIndexPath: '', parentPath: '', parentSchemaPath: '' },
    ...{ data, doc: {}, siblingData: data, siblingDoc: {} },
    req: await createLocalReq({ locale, user }, local),
  })
  return storedIn(given, data, locale)
}

/** One person’s previews, a few at a time: nobody else waits for somebody who types without end. */
export const previewInTurn = <T>(user: TypedUser, work: () => Promise<T>): Promise<T> =>
  inTurn({ id: `preview/${String(user.id)}` }, work)
