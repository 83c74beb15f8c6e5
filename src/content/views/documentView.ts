import type { Locale } from '@/i18n/locales'
import type { Section } from '@/i18n/routing/sections'
import { toCard } from '../cards/toCard'
import type { DocumentDetail } from '../details/documentDetail'
import { toPageRecord } from '../details/toPageRecord'
import type { CardRow } from '../rows/CardRow'
import { type DocumentRow, documentRows } from '../rows/documentRows'
import { eventRows } from '../rows/eventRows'
import { forumRows } from '../rows/forumRows'
import { roleRows } from '../rows/roleRows'
import type { DocumentView } from '../types/DocumentView'

type Document = { row: DocumentRow; detail: DocumentDetail; lang: Locale; locale: Locale }

/** A document's text and files with what it belongs to, replaces, and is the basis of. */
export async function documentView({ row, detail, lang, locale }: Document): Promise<DocumentView> {
  const [forums, events, documents, roles] = await Promise.all([
    forumRows(),
    eventRows(),
    documentRows(),
    roleRows(),
  ])
  const cards = (rows: readonly CardRow[], section: Section) =>
    rows.map((card) => toCard(card, section, locale))
  return {
    ...toPageRecord(detail, lang),
    kind: row.kind ?? null,
    topics: row.topics,
    date: row.date,
    reference: detail.reference,
    issuer: detail.issuer,
    files: detail.files.map(({ url, filename, mimeType, filesize, language }) => ({
      url,
      name: filename ?? url,
      type: (filename?.split('.').at(-1) ?? mimeType ?? '').toUpperCase(),
      bytes: filesize ?? null,
      language,
    })),
    externalUrl: detail.externalUrl,
    forums: cards(
      forums.filter(({ id }) => row.forums.includes(id)),
      'forums',
    ),
    event:
      cards(
        events.filter(({ id }) => id === row.event),
        'events',
      )[0] ?? null,
    supersedes: cards(
      documents.filter(({ id }) => row.supersedes.includes(id)),
      'documents',
    ),
    supersededBy: cards(
      documents.filter(({ supersedes }) => supersedes.includes(row.id)),
      'documents',
    ),
    basisOf: cards(
      roles.filter(({ basis }) => basis.includes(row.id)),
      'roles',
    ),
  }
}
