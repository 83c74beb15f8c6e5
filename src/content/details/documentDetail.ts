import { z } from 'zod'
import { isLocale } from '@/i18n/locales'
import { detailOf } from './detailOf'
import { PageDetail } from './PageDetail'
import { Text } from './Text'

const FileRow = z.object({
  url: Text,
  filename: Text,
  mimeType: Text,
  filesize: z.number().nullish(),
})

/** A document read in one language, as its page shows it. */
export const DocumentDetail = PageDetail.extend({
  reference: Text,
  issuer: Text,
  files: z
    .array(z.object({ file: z.union([FileRow, z.string()]).nullish(), language: Text }))
    .nullish()
    .transform((files) =>
      (files ?? []).flatMap(({ file, language }) =>
        file && typeof file !== 'string' && file.url
          ? [{ ...file, url: file.url, language: isLocale(language) ? language : null }]
          : [],
      ),
    ),
  externalUrl: Text,
})

export type DocumentDetail = z.infer<typeof DocumentDetail>

/** The text of a public document in one language; null when it is not public. */
export const documentDetail = detailOf({
  collection: 'documents',
  detail: DocumentDetail,
  select: { reference: true, issuer: true, files: { file: true, language: true }, externalUrl: true },
})
