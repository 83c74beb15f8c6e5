import { expect, it } from 'vitest'
import { settleSite } from '@/seed/settleSite'
import { siteIn } from '@/seed/site'
import { aPerson } from '../../support/aPerson'
import { getTestPayload } from '../../support/testPayload'

it('the site is named, owned and licensed from the start, by two people and once', async () => {
  const payload = await getTestPayload()
  const people = { administrator: await aPerson('administrator'), validator: await aPerson('validator') }
  const proposals = () => payload.db.count({ collection: 'proposals' })
  await settleSite(payload, people)
  for (const locale of ['en', 'fr', 'de'] as const) {
    const { name, owner, holders, contact, licence } = siteIn(locale)
    const site = await payload.findGlobal({ slug: 'site', locale, overrideAccess: false })
    expect(site).toMatchObject({ name, owner, contact, licence })
    expect(site.holders?.map((holder) => holder.name)).toEqual(holders.map((holder) => holder.name))
  }
  const { totalDocs } = await proposals()
  expect(totalDocs).toBe(3)
  await settleSite(payload, people)
  expect((await proposals()).totalDocs).toBe(3)
})
