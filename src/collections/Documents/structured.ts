import { type DescribeThing, dateOf, workOf } from '@/content/structured'
import type { DocumentView } from './read'

/** A document by schema.org, with its files. */
export const documentThing: DescribeThing<DocumentView> = (document, here) => ({
  ...workOf(document, here),
  '@type': 'DigitalDocument',
  identifier: document.reference ?? undefined,
  dateCreated: dateOf(document.date),
  author: document.issuer ? { '@type': 'Organization', name: document.issuer } : undefined,
  sameAs: document.externalUrl ?? undefined,
  encoding: document.files.map(({ url, name, language }) => ({
    ...{ '@type': 'MediaObject', name, contentUrl: new URL(url, here.site.url).href },
    inLanguage: language ?? undefined,
  })),
})
