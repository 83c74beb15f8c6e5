import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { REPORT_FILTERS, REPORT_NAMES, type ReportFilterName } from '@/workflow/domain/reports'
import { signIn, type Send } from '../support/http/signIn'

const Made = z.object({ doc: z.object({ id: z.string() }) })
const VALUES: Record<ReportFilterName, string> = {
  ...{ collection: 'pages', owner: '', state: 'draft', due: 'month', trouble: 'file', act: 'save' },
  ...{ who: '', from: '2026-01-01', to: '2026-12-31', months: '6' },
}

/** The server gives each request a language where it names none: what the desk asks for must bear it. */
describe('what the desk reads', () => {
  let page: string
  let person: string
  const staff = {} as Record<'author' | 'validator' | 'administrator', Send>
  beforeAll(async () => {
    const author = await signIn('author')
    person = author.id
    staff.author = author.send
    staff.validator = (await signIn('validator')).send
    staff.administrator = (await signIn('administrator')).send
    const body = { title: `Page ${randomUUID()}` }
    const made = await staff.author('/api/pages?draft=true&locale=en', { method: 'POST', body })
    page = Made.parse(await made.json()).doc.id
  })

  const expectAnswered = async (as: Send, address: string) => {
    const answer = await as(address)
    expect(answer.status, `${address}: ${await answer.text()}`).toBe(200)
  }

  it.each(REPORT_NAMES)(
    'is answered for the report %s as a file, with its filters and without',
    async (name) => {
      await expectAnswered(staff.validator, `/api/reports/${name}/csv`)
      const filters = REPORT_FILTERS[name].map((filter) => [filter, VALUES[filter]])
      await expectAnswered(staff.validator, `/api/reports/${name}/csv?${new URLSearchParams(filters)}`)
    },
  )

  it.each(CONTENT_SLUGS)('is answered for a list of %s as a file', async (slug) => {
    await expectAnswered(staff.author, `/api/${slug}/export?format=csv&search=forum`)
    await expectAnswered(staff.author, `/api/${slug}/export?format=json&where[title][exists]=true`)
  })

  it.each(['media', 'users', 'redirects'])('is answered for a list of %s as a file', async (slug) => {
    await expectAnswered(staff.administrator, `/api/${slug}/export?format=csv&search=forum`)
    await expectAnswered(staff.administrator, `/api/${slug}/export?format=json&where[id][exists]=true`)
  })

  it('is answered for a text and all that stands beside it', async () => {
    const about = `collection=pages&id=${page}`
    for (const address of [
      `/api/pages/${page}/transitions`,
      `/api/pages/bulk?ids=${page}`,
      `/api/comments/about?${about}`,
      `/api/comments/about?${about}&resolved=true`,
      '/api/comments/people?q=a',
      `/api/preview-links/about?${about}`,
      `/api/proposals/pending?${about}`,
      `/api/releases/about?${about}`,
      `/api/pages/versions?where[parent][equals]=${page}`,
    ])
      await expectAnswered(staff.author, address)
  })

  it('is answered for the rest of the desk', async () => {
    for (const address of [
      `/api/absences/of/${person}`,
      '/api/changes?since=now',
      '/api/notifications/choices',
      '/api/notifications/mine',
      '/api/notifications/unread',
      '/api/proposals/pending',
      '/api/records/owners',
      '/api/releases/list',
      '/api/releases/list?done=true&page=1',
      '/api/search?q=forum&limit=5&in=forums,events',
      '/api/users/kept-text-key',
    ])
      await expectAnswered(staff.author, address)
    await expectAnswered(staff.administrator, '/api/webhooks/list')
  })
})
