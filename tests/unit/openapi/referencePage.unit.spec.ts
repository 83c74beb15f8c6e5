import { describe, expect, it } from 'vitest'
import { referencePage } from '@/app/(payload)/api/docs/referencePage'
import description from '@/app/(payload)/api/openapi.json/description.json'

describe('the reference as a page', () => {
  const html = referencePage(description)

  it('loads nothing and runs nothing', () =>
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)|\s(?:src|style|on\w+)=/))

  it('names what there is for programs and for data portals, where people see it', () => {
    expect(html).toContain('<a href="/api/openapi.json">')
    expect(html).toMatch(/<a rel="describedby" [^>]*href="\/api\/catalog\.jsonld">/)
  })
})
