import type { Locale } from '@/i18n/locales'
import { toCard } from '../cards/toCard'
import { toRoleCard } from '../cards/toRoleCard'
import type { RoleDetail } from '../details/roleDetail'
import { toPageRecord } from '../details/toPageRecord'
import { getSite } from '../getSite'
import { documentRows } from '../rows/documentRows'
import { forumRows } from '../rows/forumRows'
import type { RoleRow } from '../rows/roleRows'
import type { RoleView } from '../types/RoleView'

type Role = { row: RoleRow; detail: RoleDetail; lang: Locale; locale: Locale }

/** A role's text with its forum and what it rests on, as far as they are public. */
export async function roleView({ row, detail, lang, locale }: Role): Promise<RoleView> {
  const [forums, documents, { holders }] = await Promise.all([forumRows(), documentRows(), getSite(locale)])
  const { forum, holder, capacity } = toRoleCard(row, { forums, holders, locale })
  return {
    ...toPageRecord(detail, lang),
    topics: row.topics,
    ...{ forum, holder, capacity },
    subject: detail.subject,
    partners: (detail.partners ?? []).flatMap(({ name, link }) => (name ? [{ name, link }] : [])),
    tasks: (detail.tasks ?? []).flatMap(({ task }) => (task ? [task] : [])),
    since: detail.since,
    until: detail.until,
    basis: documents
      .filter(({ id }) => row.basis.includes(id))
      .map((document) => toCard(document, 'documents', locale)),
  }
}
