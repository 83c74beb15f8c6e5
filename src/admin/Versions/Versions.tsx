import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { mayWithhold } from '@/workflow/domain/editions'
import { PROPOSAL_KINDS } from '@/workflow/domain/proposals'
import { SAVE } from '@/workflow/domain/table'
import { describePending, type DescribedProposal } from '@/workflow/queries/proposals'
import { versionsOf, type VersionRow } from '@/workflow/queries/versions'
import { ProposalCard } from '../Proposals/ProposalCard'
import { historyLine } from '../Workflow/historyLine'
import { When } from '../Workflow/When'
import { CorrectNote } from './CorrectNote'
import { Withhold } from './Withhold'
import { BRING_BACK } from './bringBackId'
import './versions.css'

/** Beyond it no database counts; no text has so many versions. */
const LAST_PAGE = 10_000

/** The saved texts of a document: which, who and when, in what state, and what was said of it. */
export const Versions = async ({ initPageResult, searchParams }: DocumentViewServerProps) => {
  const { collectionConfig, docID, locale, req } = initPageResult
  const actor = actorOf(req.user)
  if (!actor || !collectionConfig || docID === undefined) notFound()
  const asked = Number(searchParams?.page)
  const page = Number.isInteger(asked) && asked > 0 && asked <= LAST_PAGE ? asked : 1
  const { slug: collection, labels, admin } = collectionConfig
  const { pages, rows, total } = await versionsOf(req, { collection, id: String(docID), page })
  const t = deskWords(req.t)
  const editions = rows.flatMap(({ edition }) => edition ?? [])
  const about = { collection: 'change-notes', documentId: editions }
  const corrections = editions.length > 0 ? (await describePending(req, { actor, about })).proposals : []
  const base = formatAdminURL({
    adminRoute: req.payload.config.routes.admin as `/${string}`, // as Payload has it, with its slash
    path: `/collections/${collection}/${String(docID)}`,
  })
  const language = locale?.code ?? req.locale
  const mayBringBack = SAVE.by.some((role) => actor.staffRoles.includes(role))
  const mayCorrect = PROPOSAL_KINDS.note.proposedBy.some((role) => actor.staffRoles.includes(role))
  return (
    <main className="versions">
      <Gutter className="versions__wrap">
        <SetDocumentStepNav
          collectionSlug={collection}
          id={docID}
          pluralLabel={labels.plural}
          useAsTitle={admin.useAsTitle}
          view={t('versions.title')}
        />
        <p>{t('versions.about')}</p>
        {corrections.length > 0 && (
          <section aria-label={t('proposals.title')} className="proposals">
            {corrections.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </section>
        )}
        <table>
          <caption className="versions__hidden">{t('versions.title')}</caption>
          <thead>
            <tr>
              {(['version', 'state', 'saved', 'note', 'comment', 'do'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`versions.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Row
                key={row.id}
                corrections={corrections.filter(({ documentId }) => documentId === row.edition)}
                compareWith={`${base}/review?locale=${language}${
                  page === 1 && index === 0 ? '' : `&against=version-${row.id}`
                }`}
                editionAt={`${req.payload.config.routes.api}/${collection}/${String(docID)}/editions/${row.number}`}
                isNewest={page === 1 && index === 0}
                mayBringBack={mayBringBack}
                mayCorrect={mayCorrect}
                mayDecide={mayWithhold(actor)}
                looksAt={`/preview/edition/${collection}/${String(docID)}/${row.number}`}
                row={row}
                t={t}
              />
            ))}
          </tbody>
        </table>
        <nav aria-label={t('versions.pages')} className="versions__pages">
          {page > 1 && (
            <a href={`${base}/versions?locale=${language}&page=${page - 1}`}>{t('versions.newer')}</a>
          )}
          <span>{t('versions.count', { page, pages, total })}</span>
          {page < pages && (
            <a href={`${base}/versions?locale=${language}&page=${page + 1}`}>{t('versions.older')}</a>
          )}
        </nav>
      </Gutter>
    </main>
  )
}

type RowProps = {
  /** other words for its note that one person has proposed */
  corrections: readonly DescribedProposal[]
  compareWith: string
  editionAt: string
  isNewest: boolean
  looksAt: string
  mayBringBack: boolean
  mayCorrect: boolean
  mayDecide: boolean
  row: VersionRow
  t: DeskWords
}

const Row = ({ compareWith, corrections, editionAt, isNewest, looksAt, row, t, ...may }: RowProps) => {
  const { at, comment, edition, isErased, kept, note, number, saved, state, who } = row
  return (
    <tr>
      <th scope="row" data-label={t('versions.version')}>
        <a aria-label={t('versions.openOne', { number })} href={compareWith}>
          {number}
        </a>
      </th>
      <td data-label={t('versions.state')}>
        {t(`state.${state}`)}
        {kept && (
          <div className={kept.isPublicNow ? 'versions__public' : 'versions__quiet'}>
            {t(kept.isPublicNow ? 'versions.publicNow' : 'versions.publicThen')} <When at={kept.from} />
          </div>
        )}
        {isErased && <div className="versions__quiet">{t('versions.redacted')}</div>}
        {kept?.closed === 'withheld' && <div className="versions__quiet">{t('versions.withheld')}</div>}
      </td>
      <td data-label={t('versions.saved')}>
        {who}
        <div className="versions__quiet">
          {saved && `${historyLine(t, { ...saved, version: '' })}, `}
          <When at={at} />
        </div>
      </td>
      <td data-label={t('versions.note')}>
        {note}
        {corrections.map(({ id, isMine, proposedBy: name }) => (
          <a className="versions__waits" href={`#proposal-${id}`} key={id}>
            {isMine ? t('versions.correctionByYou') : t('versions.correctionBy', { name })}
          </a>
        ))}
        {edition && note && may.mayCorrect && <CorrectNote key={note} {...{ edition, note, number }} />}
      </td>
      <td data-label={t('versions.comment')}>{comment}</td>
      <td>
        {isNewest
          ? t('versions.newest')
          : !isErased && (
              <div className="versions__links">
                <a href={compareWith}>{t('versions.compare')}</a>
                {may.mayBringBack && <a href={`${compareWith}#${BRING_BACK}`}>{t('versions.open')}</a>}
              </div>
            )}
        {kept && !isErased && (
          <div className="versions__links">
            <a aria-label={t('versions.lookOne', { number })} href={looksAt}>
              {t('versions.look')}
            </a>
          </div>
        )}
        {kept && !isErased && !kept.isPublicNow && may.mayDecide && (
          <Withhold address={editionAt} closed={kept.closed} number={number} />
        )}
      </td>
    </tr>
  )
}
