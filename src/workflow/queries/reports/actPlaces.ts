import type { PayloadRequest } from 'payload'
import { deskWords } from '@/i18n/desk/words'
import { isRecord } from '@/lib/isRecord'
import { RESTORED } from '../../domain/changes'
import { keyOf } from '../../domain/keys'
import type { AuditRow } from '../../ledgers/audit/chain'
import { namesOf, subjectsThen } from '../../ledgers/people'
import { findProposals, type Proposal } from '../../ledgers/proposals'
import { namesOfReleases } from '../../ledgers/releases'
import { fileCards } from '../fileCards'
import { titledTexts } from '../titles'
import { kindIn, type Cell } from './sheet'
import { textCell } from './texts'

/** What each of these acts was done to, for people to read: never its id. */
export async function placesOfActs(
  req: PayloadRequest,
  acts: readonly AuditRow[],
): Promise<(act: AuditRow) => Cell> {
  const t = deskWords(req.t)
  const titles = await titledTexts(req, acts.map(textOf))
  const subject = await subjectsThen(
    req,
    acts.filter(({ act }) => act === 'account'),
  )
  const idsIn = (of: string) =>
    acts.filter(({ collection }) => collection === of).map((row) => row.documentId)
  const releases = await namesOfReleases(req, idsIn('releases'))
  const files = await fileCards(req, idsIn('media'))
  const proposals = await titlesOfProposals(req, idsIn('proposals'))
  return (act) => {
    const { collection, documentId } = act
    if (act.act === 'account') return subject(act)
    if (act.act === RESTORED) return t('report.about.installation')
    const text = textOf(act)
    if (isOfTexts(req, text.collection)) {
      const title = titles.get(keyOf(text.collection, text.documentId))
      return title ? textCell(text, title) : t('report.about.text', { kind: kindIn(req, text.collection) })
    }
    if (collection === 'media') return files.get(documentId)?.filename || t('report.about.file')
    if (collection === 'proposals')
      return t('report.about.proposal', { what: proposals.get(documentId) ?? kindIn(req, collection) })
    return placeIn(act) ?? releases.get(documentId) ?? kindIn(req, collection)
  }
}

/** The text of which an act tells: a note to readers stands under the key of the edition that it is of. */
const textOf = ({
  collection,
  documentId,
}: Pick<AuditRow, 'collection' | 'documentId'>): { collection: string; documentId: string } => {
  if (collection !== 'change-notes') return { collection, documentId }
  const [of = '', id = ''] = documentId.split('/')
  return { collection: of, documentId: id }
}

const isOfTexts = ({ payload }: PayloadRequest, collection: string): boolean =>
  payload.config.collections.some(({ custom, slug }) => slug === collection && custom?.hasWorkflow)

/** What some proposals are about, with as many questions however many they are: an address, a person’s name, a text. */
async function titlesOfProposals(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const of = [...new Set(ids)]
  const proposals = await findProposals(req, { id: { in: of } }, of.length)
  const among = (collection: string) => proposals.filter((proposal) => proposal.collection === collection)
  const texts = await titledTexts(req, among('change-notes').map(textOf))
  const nameOf = await namesOf(
    req,
    among('users').map(({ documentId }) => documentId),
  )
  const titleOf = (proposal: Proposal): string | undefined => {
    const { collection, documentId } = proposal
    if (collection === 'users') return nameOf(documentId)
    if (collection === 'redirects') return fromIn(proposal)
    if (collection !== 'change-notes') return undefined
    const text = textOf(proposal)
    const title = texts.get(keyOf(text.collection, text.documentId))?.title
    return title && `${title} · ${documentId.split('/').at(-1)}`
  }
  const t = deskWords(req.t)
  return new Map(
    proposals.map((proposal) => [proposal.id, titleOf(proposal) ?? t(`proposals.kind.${proposal.kind}`)]),
  )
}

const fromIn = ({ before, value }: Proposal): string | undefined => {
  const redirect = value ?? before
  return isRecord(redirect) && typeof redirect.from === 'string' ? redirect.from : undefined
}

/** Where a redirect leads from, whom a webhook calls. */
const placeIn = ({ act, details }: AuditRow): string | null => {
  const place = act === 'redirect' ? details?.from : act === 'webhook' ? details?.host : null
  return typeof place === 'string' ? place : null
}
