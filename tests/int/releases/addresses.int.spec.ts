import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createAddresses } from '@/cache/addresses/createAddresses'
import { readRecords } from '@/cache/addresses/readRecords'
import { shared } from '@/cache/shared'
import { LOCALE_CODES } from '@/i18n/locales'
import { answerFor } from '@/i18n/routing/answerFor'
import { pathFor } from '@/i18n/routing/address'
import { verifyAudit } from '@/workflow/queries/verify'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import { linking } from '../../support/leaks/linking'

describe('an address that a release changes', () => {
  const { own, aRelease, publish } = aReleaseDesk()

  it('leads to the newest one in one step after three of them, and texts that link there follow', async () => {
    const { desk } = own
    const slugs = [0, 1, 2, 3].map(() => `page-${randomUUID()}`)
    const last = String(slugs.at(-1))
    const moved = await desk.write('author', { slug: slugs[0] })
    await desk.publish(moved)
    const pointing = await desk.write('author', {
      body: linking('See also ', { hidden: [], shown: [{ collection: 'pages', id: moved }] }),
    })
    await desk.publish(pointing)

    for (const [index, slug] of slugs.slice(1).entries()) {
      const beside = await desk.write('author')
      await desk.save('author', moved, { slug })
      for (const id of [moved, beside]) await desk.approve(id)
      await publish(await aRelease([moved, beside], `The move ${index}`))
    }

    const afterAStart = createAddresses()
    for (const [key, place] of await readRecords(desk.payload, {})) afterAStart.put(key, place)
    for (const addresses of [shared().addresses, afterAStart]) {
      const answerAt = (pathname: string) =>
        answerFor({
          ...{ pathname, query: new URLSearchParams(), acceptLanguage: 'de' },
          ...{ departureOf: addresses.departureOf, isKnown: addresses.isKnown },
          forumKnownAs: addresses.forumKnownAs,
        })
      for (const locale of LOCALE_CODES)
        for (const slug of slugs.slice(0, -1))
          expect(answerAt(pathFor({ slug, locale }))).toEqual({
            ...{ kind: 'redirect', status: 301 },
            to: pathFor({ slug: last, locale }),
          })
      expect(answerAt(`/${last}_en`)).toEqual({ kind: 'rewrite', to: `/en/pages/${last}` })
    }
    const { bodyHtml } = await desk.payload.findByID({
      ...{ collection: 'pages', id: pointing, overrideAccess: false, depth: 1 },
    })
    expect(bodyHtml).toContain(`/${last}_`)
    for (const slug of slugs.slice(0, -1)) expect(bodyHtml).not.toContain(slug)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
