import type { Locale } from '@/i18n/locales'
import type { PartialDate } from '@/lib/dates/PartialDate'
import type { Card } from './Card'
import type { PageRecord } from './PageRecord'

export type DocumentView = PageRecord & {
  kind: string | null
  topics: readonly string[]
  date: PartialDate | null
  reference: string | null
  issuer: string | null
  files: readonly { url: string; name: string; type: string; bytes: number | null; language: Locale | null }[]
  externalUrl: string | null
  forums: readonly Card[]
  event: Card | null
  supersedes: readonly Card[]
  supersededBy: readonly Card[]
  basisOf: readonly Card[]
}
