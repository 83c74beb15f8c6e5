import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { Text } from './Text'

/** A role read in one language, as its page shows it. */
export const RoleDetail = PageDetail.extend({
  subject: Text,
  partners: z.array(z.object({ name: Text, link: Text })).nullish(),
  tasks: z.array(z.object({ task: Text })).nullish(),
  since: PartialDateRow,
  until: PartialDateRow,
})

export type RoleDetail = z.infer<typeof RoleDetail>

/** The text of a public role in one language; null when it is not public. */
export const roleDetail = detailOf({
  collection: 'roles',
  detail: RoleDetail,
  select: {
    subject: true,
    partners: { name: true, link: true },
    tasks: { task: true },
    since: true,
    until: true,
  },
})

const RoleText = z.object({ id: z.string(), bodyHtml: Text })

/** The texts of public roles in one language, by their ids, in one read. */
export const roleTexts = (ids: readonly string[], lang: Locale): Promise<Record<string, string | null>> =>
  cached({
    key: ['roles', 'texts', lang, ...ids],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        collection: 'roles',
        depth: 0,
        limit: ids.length,
        locale: lang,
        overrideAccess: false,
        pagination: false,
        // `bodyHtml` is made from `body`.
        select: { originalLanguage: true, languages: true, body: true, bodyHtml: true },
        where: { id: { in: [...ids] } },
      })
      const texts = z.array(RoleText).parse(docs)
      return Object.fromEntries(texts.map(({ id, bodyHtml }) => [id, bodyHtml]))
    },
  })
