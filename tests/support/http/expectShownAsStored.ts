import { expect } from 'vitest'
import type { StoredLedgers } from './storedLedgers'

/** Do the site and the REST endpoint show what the database holds? */
export async function expectShownAsStored(
  url: string,
  { slug, id, ledgers }: { slug: string; id: string; ledgers: StoredLedgers },
): Promise<void> {
  const { main, newest, record } = ledgers
  const page = `/forums/${slug}_en`
  const isPublic = record.live === 'published'
  const [item, list, shown, overview, sitemap] = await Promise.all(
    [`/api/forums/${id}`, '/api/forums?limit=100', page, '/forums_en', '/sitemap/forums-1.xml'].map(
      async (address) => {
        const response = await fetch(url + address)
        return { status: response.status, text: await response.text() }
      },
    ),
  )
  expect(item?.status, 'REST').toBe(isPublic ? 200 : 410)
  expect(shown?.status, 'page').toBe(isPublic ? 200 : 410)
  for (const answer of [item, list, shown]) expect(answer?.text.includes(main.summary)).toBe(isPublic)
  for (const answer of [overview, sitemap]) expect(answer?.text.includes(`/forums/${slug}_`)).toBe(isPublic)
  if (newest.summary === main.summary) return
  for (const answer of [item, list, shown]) expect(answer?.text).not.toContain(newest.summary)
}
