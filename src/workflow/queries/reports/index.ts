import type { PayloadRequest } from 'payload'
import { CSV_BEGINS, csvLine, type CsvValue } from '@/lib/csv'
import { deskWords } from '@/i18n/desk/words'
import type { ReportName } from '../../domain/reports'
import { audit } from './audit'
import { links } from './links'
import { owners } from './owners'
import type { Cell, ReportFilters, Report, Sheet } from './sheet'
import { looks, reviews, schedules, texts } from './texts'
import { times } from './times'
import { validations } from './validations'

const REPORTS: Record<ReportName, Report> = {
  ...{ texts, owners, reviews, times, schedules, looks, links, validations, audit },
}

const REPORT_ROWS = 50
const ROWS_AT_ONCE = 200
/** Of one file. */
const MOST_ROWS = 50_000

export const columnsOfReport = (name: ReportName) => REPORTS[name].columns

/** A page of a report. */
export const readReport = (
  req: PayloadRequest,
  name: ReportName,
  { after = null, filters }: { after?: string | null; filters: ReportFilters },
): Promise<Sheet> => REPORTS[name].read(req, { after, filters, limit: REPORT_ROWS })

/** The whole report as CSV, a part at a time. */
export async function* reportAsCsv(
  req: PayloadRequest,
  name: ReportName,
  filters: ReportFilters,
): AsyncGenerator<string> {
  const t = deskWords(req.t)
  const { columns, columnsOfFile } = REPORTS[name]
  yield CSV_BEGINS + csvLine((columnsOfFile ?? columns).map((column) => t(column)))
  let rows = 0
  for (let after: string | null = null; ;) {
    const sheet: Sheet = await REPORTS[name].read(req, {
      after,
      filters,
      limit: ROWS_AT_ONCE,
      isForFile: true,
    })
    yield sheet.rows.map((row) => csvLine(row.map(valueOf))).join('')
    rows += sheet.rows.length
    after = sheet.next
    const isFull = rows >= MOST_ROWS && after !== null
    // Nobody is to take a part for the whole.
    if (isFull || sheet.isCut) yield csvLine([t('report.cut')])
    if (after === null || isFull) return
  }
}

const valueOf = (cell: Cell): CsvValue => {
  if (cell === null || typeof cell !== 'object') return cell
  if ('moment' in cell) return cell.moment
  if ('address' in cell) return cell.address
  if ('month' in cell) return cell.month
  if ('days' in cell) return cell.days
  if ('texts' in cell) {
    const names = cell.texts.map((text) => (typeof text === 'string' ? text : text.text))
    return [...names, ...(cell.more > 0 ? [`+ ${cell.more}`] : [])].join('; ')
  }
  return 'day' in cell ? cell.day : cell.text
}
