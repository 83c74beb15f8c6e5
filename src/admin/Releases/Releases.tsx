import type { AdminViewServerProps } from 'payload'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import { releaseRefusalOf } from '@/workflow/domain/release'
import { listReleases, type ReleaseRow } from '@/workflow/queries/releases'
import { DeskView, onlyStaff } from '../DeskView'
import { inInstitutionTime } from '../Workflow/institutionTime'
import { When } from '../Workflow/When'
import { NewRelease } from './NewRelease'
import './releases.css'

/** Beyond it nobody looks. */
const LAST_PAGE = 10_000

/** The releases in preparation and scheduled, or those that are done. */
export const Releases = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  onlyStaff(initPageResult, '/releases')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const isDone = searchParams?.done === 'true'
  const asked = Number(searchParams?.page)
  const page = Number.isInteger(asked) && asked > 0 && asked <= LAST_PAGE ? asked : 1
  const { rows, pages, total } = await listReleases(req, { isDone, page })
  const mayCreate = !releaseRefusalOf(actorOf(req.user), 'create', null)
  const addressOf = (to: number) => `/admin/releases?page=${to}${isDone ? '&done=true' : ''}`
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="releases">
      <h1>{t('releases.title')}</h1>
      <p className="releases__quiet">{t('releases.lead')}</p>
      {mayCreate && !isDone && <NewRelease />}
      <nav aria-label={t('releases.title')} className="releases__which">
        <a aria-current={isDone ? undefined : 'page'} href="/admin/releases">
          {t('releases.underWay')}
        </a>
        <a aria-current={isDone ? 'page' : undefined} href="/admin/releases?done=true">
          {t('releases.done')}
        </a>
      </nav>
      {rows.length === 0 ? (
        <p>{t('releases.none')}</p>
      ) : (
        <table>
          <caption className="releases__hidden">{t(isDone ? 'releases.done' : 'releases.underWay')}</caption>
          <thead>
            <tr>
              {(['name', 'state', 'size', 'by'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`releases.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} language={req.i18n.language} row={row} t={t} />
            ))}
          </tbody>
        </table>
      )}
      {pages > 1 && (
        <nav aria-label={t('releases.pages')} className="releases__which">
          {page > 1 && <a href={addressOf(page - 1)}>{t('versions.newer')}</a>}
          <span>{t('versions.count', { page, pages, total })}</span>
          {page < pages && <a href={addressOf(page + 1)}>{t('versions.older')}</a>}
        </nav>
      )}
    </DeskView>
  )
}

const Row = ({ language, row, t }: { language: string; row: ReleaseRow; t: DeskWords }) => {
  const { id, isHeldBack, madeBy, name, publishAt, publishedAt, size, state } = row
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/releases/${id}`}>{name}</a>
      </th>
      <td data-label={t('releases.state')}>
        {t(`releases.state.${isHeldBack ? 'held' : state}`)}
        {publishedAt ? (
          <div className="releases__quiet">
            <When at={publishedAt} />
          </div>
        ) : (
          publishAt && (
            <div className="releases__quiet">
              {t('dashboard.scheduled.at', {
                when: inInstitutionTime(publishAt, language),
                zone: t('schedule.zone'),
              })}
            </div>
          )
        )}
      </td>
      <td data-label={t('releases.size')}>{size}</td>
      <td data-label={t('releases.by')}>{madeBy}</td>
    </tr>
  )
}
