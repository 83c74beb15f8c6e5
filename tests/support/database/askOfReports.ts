import { expect } from 'vitest'
import { REPORT_NAMES, type ReportName } from '@/workflow/domain/reports'
import { readReport } from '@/workflow/queries/reports'
import { statesOf } from '@/workflow/queries/reports/owners'
import type { Desk } from '../desk/aDesk'
import { rest } from '../rest'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** What reports and the files of lists ask of the database. */
export async function askOfReports(
  ask: Ask,
  { author, desk, token }: { author: string; desk: Desk; token: string },
): Promise<void> {
  const report = async (name: ReportName, filters = {}) =>
    readReport(await desk.reqOf('validator'), name, { filters })
  for (const name of REPORT_NAMES) await ask(`the report ${name}`, () => report(name))
  await ask('the states of texts', async () => statesOf(await desk.reqOf('author'), { owner: 'E.1' }))
  await ask('the report texts, of public ones', () => report('texts', { state: 'published' }))
  await ask('the report texts, of an owner', () => report('texts', { owner: 'E.1', state: 'archived' }))
  await ask('the states of all texts', async () => statesOf(await desk.reqOf('author'), {}))
  const when = { from: '2020-01-01', to: '2020-02-01' }
  await ask('the report audit, with filters', () => report('audit', { act: 'save', who: author, ...when }))
  await ask('a list as a file', () =>
    rest(
      '/events/export?format=csv&locale=en&search=number&where[workflow.live][equals]=published&where[updatedAt][greater_than]=2025-12-01',
      {
        token,
      },
    ),
  )
  const administrator = desk.people.administrator.token
  for (const [list, filters] of [
    ['media', 'search=picture&where[publicUses][equals]=0'],
    ['users', 'search=author&where[staffRoles][equals]=author'],
    ['redirects', 'search=forums'],
  ] as const)
    await ask(`the list of ${list} as a file`, async () =>
      expect((await rest(`/${list}/export?format=csv&${filters}`, { token: administrator })).status).toBe(
        200,
      ),
    )
  await ask('the report links, with filters', () => report('links', { collection: 'pages', trouble: 'gone' }))
}
