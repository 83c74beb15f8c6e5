import type { Endpoint } from 'payload'
import { clock } from '@/lib/clock'
import { download } from '@/lib/http/download'
import { parseQuery, queryOf } from './answer'
import { actorOf } from './domain/actor'
import { dayOf } from './domain/assignment'
import { isReportName, maySeeReport } from './domain/reports'
import { answerRefusal, notSignedIn, WorkflowError } from './errors'
import { worded } from '@/i18n/desk/reasons'
import { requestFor } from './ledgers/transaction'
import { reportAsCsv } from './queries/reports'
import { filtersSchema, type ReportFilters } from './queries/reports/sheet'
import { takeTurn } from './queries/turns'

/** `GET /api/reports/{name}/csv`: a whole report as CSV, for staff; what is about people, for those who answer for them. */
export const reportCsv: Endpoint = {
  path: '/reports/:name/csv',
  method: 'get',
  custom: { access: 'staff, by report' },
  handler: async (req) => {
    try {
      const actor = actorOf(req.user)
      if (!actor) throw notSignedIn()
      const name = req.routeParams?.name
      if (!isReportName(name)) throw new WorkflowError(404, 'There is no such report.', { code: 'notFound' })
      if (!maySeeReport(actor, name))
        throw new WorkflowError(403, worded('report.notForYou'), { code: 'role' })
      const given = Object.fromEntries(Object.entries(queryOf(req)).filter(([, value]) => value !== ''))
      // Each filter was checked by its own rule.
      const filters = parseQuery(filtersSchema(name), req, given) as ReportFilters
      const own = await requestFor(req)
      const lines = takeTurn(actor, reportAsCsv(own, name, filters))
      return download(lines, { name: `fora-${name}-${dayOf(clock())}.csv`, type: 'text/csv' })
    } catch (error) {
      return answerRefusal(error, req)
    }
  },
}
