import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { PartialDateRow } from '../rows/PartialDateRow'
import { detailFields } from './detailFields'
import { oneAsVisitor } from './oneAsVisitor'
import { PageDetail } from './PageDetail'
import { Text } from './Text'

export const RoleDetail = PageDetail.extend({
  subject: Text,
  partners: z.array(z.object({ name: Text, link: Text })).nullish(),
  tasks: z.array(z.object({ task: Text })).nullish(),
  since: PartialDateRow,
  until: PartialDateRow,
})

export type RoleDetail = z.infer<typeof RoleDetail>

/** The text of a public role in one language; null when it is not public. */
export const roleDetail = (id: string, lang: Locale): Promise<RoleDetail | null> =>
  cached({
    key: ['role', id, lang],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...oneAsVisitor(id, lang),
        collection: 'roles',
        select: {
          ...detailFields,
          subject: true,
          partners: { name: true, link: true },
          tasks: { task: true },
          since: true,
          until: true,
        },
      })
      return docs[0] ? RoleDetail.parse(docs[0]) : null
    },
  })
