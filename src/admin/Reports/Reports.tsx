import { notFound } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { deskWords, type DeskWords } from '@/i18n/desk/words'
import { actorOf } from '@/workflow/domain/actor'
import {
  REPORT_FILTERS,
  REPORT_NAMES,
  isReportName,
  maySeeReport,
  type ReportName,
} from '@/workflow/domain/reports'
import { columnsOfReport, readReport } from '@/workflow/queries/reports'
import { readFilters, type ReportFilters as Asked } from '@/workflow/queries/reports/sheet'
import { statesOf } from '@/workflow/queries/reports/owners'
import { DeskView, onlyStaff } from '../DeskView'
import { Filters } from './Filters'
import { Plot } from './Plot'
import { ReportTable } from './ReportTable'
import './reports.css'

/** What can be seen of the whole: a list of reports, and each of them with its filters, as a table and as a file. */
export const Reports = async ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const name = params?.segments?.[1]
  onlyStaff(initPageResult, isReportName(name) ? `/reports/${name}` : '/reports')
  const { req } = initPageResult
  const t = deskWords(req.t)
  const actor = actorOf(req.user)
  if (!actor || (name !== undefined && !isReportName(name))) notFound()
  const seen = REPORT_NAMES.filter((each) => maySeeReport(actor, each))
  return (
    <DeskView {...{ initPageResult, params, searchParams }} className="reports">
      {name === undefined ? (
        <List names={seen} t={t} />
      ) : seen.includes(name) ? (
        <Report name={name} req={req} searchParams={searchParams ?? {}} t={t} />
      ) : (
        <>
          <h1>{t(`report.${name}.title`)}</h1>
          <p>{t('report.notForYou')}</p>
          <p>
            <a href="/admin/reports">{t('report.all')}</a>
          </p>
        </>
      )}
    </DeskView>
  )
}

const List = ({ names, t }: { names: readonly ReportName[]; t: DeskWords }) => (
  <>
    <h1>{t('report.title')}</h1>
    <ul className="reports__list">
      {names.map((name) => (
        <li key={name}>
          <a href={`/admin/reports/${name}`}>{t(`report.${name}.title`)}</a>
          <p>{t(`report.${name}.about`)}</p>
        </li>
      ))}
    </ul>
  </>
)

type Props = { name: ReportName; req: PayloadRequest; searchParams: Record<string, unknown>; t: DeskWords }

const Report = async ({ name, req, searchParams, t }: Props) => {
  const filters = readFilters(name, searchParams)
  const after =
    typeof searchParams.after === 'string' && searchParams.after.length < 200 ? searchParams.after : null
  const sheet = await readReport(req, name, { after, filters })
  const asked = queryOf(filters)
  const { language } = req.i18n
  return (
    <>
      <p className="reports__back">
        <a href="/admin/reports">← {t('report.all')}</a>
      </p>
      <h1>{t(`report.${name}.title`)}</h1>
      <p className="reports__about">{t(`report.${name}.about`)}</p>
      {sheet.note && <p className="reports__about">{t(sheet.note)}</p>}
      {REPORT_FILTERS[name].length > 0 && <Filters {...{ filters, name, req, t }} />}
      {name === 'texts' && (
        <ul aria-label={t('report.counts')} className="reports__counts">
          {(await statesOf(req, filters)).map(({ state, total }) => (
            <li key={state}>
              <a href={`/admin/reports/texts${queryOf({ ...filters, state })}`}>
                {t(`state.${state}`)} <strong>{total}</strong>
              </a>
            </li>
          ))}
        </ul>
      )}
      {sheet.plot && <Plot plot={sheet.plot} language={language} t={t} />}
      <p>
        <a className="reports__csv" download href={`/api/reports/${name}/csv${asked}`}>
          {t('report.csv')}
        </a>
      </p>
      <ReportTable columns={columnsOfReport(name)} language={language} name={name} rows={sheet.rows} t={t} />
      {sheet.isCut && <p>{t('report.cut')}</p>}
      {(after !== null || sheet.next !== null) && (
        <nav aria-label={t('report.pages')} className="reports__pages">
          {after !== null && <a href={`/admin/reports/${name}${asked}`}>{t('report.first')}</a>}
          {sheet.next !== null && (
            <a href={`/admin/reports/${name}${queryOf({ ...filters, after: sheet.next })}`} rel="next">
              {t('report.next')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

const queryOf = (asked: Asked & { after?: string }): string => {
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `?${query.toString()}` : ''
}
