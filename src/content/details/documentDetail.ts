import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { isLocale, type Locale } from '@/i18n/locales'
import { payload } from '../payload'
import { detailFields } from './detailFields'
import { oneAsVisitor } from './oneAsVisitor'
import { PageDetail } from './PageDetail'
import { Text } from './Text'

const FileRow = z.object({
  url: Text,
  filename: Text,
  mimeType: Text,
  filesize: z.number().nullish(),
})

export const DocumentDetail = PageDetail.extend({
  reference: Text,
  issuer: Text,
  files: z
    .array(z.object({ file: z.union([FileRow, z.string()]).nullish(), language: Text }))
    .nullish()
    .transform((files) =>
      (files ?? []).flatMap(({ file, language }) =>
        file && typeof file !== 'string' && file.url
          ? [{ ...file, url: file.url, language: language && isLocale(language) ? language : null }]
          : [],
      ),
    ),
  externalUrl: Text,
})

export type DocumentDetail = z.infer<typeof DocumentDetail>

/** The text of a public document in one language; null when it is not public. */
export const documentDetail = (id: string, lang: Locale): Promise<DocumentDetail | null> =>
  cached({
    key: ['document', id, lang],
    tags: tags.content(),
    read: async () => {
      const { docs } = await (
        await payload()
      ).find({
        ...oneAsVisitor(id, lang),
        joins: false,
        collection: 'documents',
        select: {
          ...detailFields,
          reference: true,
          issuer: true,
          files: { file: true, language: true },
          externalUrl: true,
        },
      })
      return docs[0] ? DocumentDetail.parse(docs[0]) : null
    },
  })
