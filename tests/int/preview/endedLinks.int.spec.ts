import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { shared } from '@/cache/shared'
import { sha256 } from '@/lib/hash'
import { linkedFile } from '@/content/linkedVersion'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { signedIn } from '../../support/desk/signedIn'
import { writesPastTheWorkflow } from '../../support/testPayload'
import { previewLinksAt } from '../../support/desk/previewLinksAt'

const DAY_MS = 86_400_000

describe('a preview link', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  beforeEach(() => shared().store.clear())
  afterEach(() => {
    vi.useRealTimers()
  })
  const { post, asked, make, listed, placeOf, follow, aDraft, later } = previewLinksAt(() => desk)

  describe('shows nothing', () => {
    const NOTHING: [
      string,
      (made: { id: string; link: string; address: string }) => Promise<string | void>,
    ][] = [
      ['once its time has come', async () => void later(3 * DAY_MS)],
      [
        'once somebody has ended it',
        async ({ link }) => void (await post(desk.people.second.token, `/${link}/revoke`)),
      ],
      ['once the text was published', async ({ id }) => void (await desk.publish(id))],
      [
        'once the text was published urgently',
        async ({ id }) => void (await desk.act('validator', 'publishUrgently', id, { reason: 'Now.' })),
      ],
      [
        'once it was published and a new draft was begun',
        async ({ id }) => {
          await desk.publish(id)
          await desk.save('author', id)
        },
      ],
      [
        'once it was changed, published and withdrawn',
        async ({ id }) => {
          await desk.save('author', id)
          await desk.publish(id)
          await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
          await desk.act('author', 'reopen', id)
        },
      ],
      ['once the draft was put aside', async ({ id }) => void (await desk.act('author', 'discardDraft', id))],
      [
        'with a key that is wrong by one sign',
        async ({ address }) => {
          await Promise.resolve()
          return address.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))
        },
      ],
      ['with no key', async ({ address }) => Promise.resolve(address.replace(/[^/]+$/, ''))],
      [
        'with its fingerprint',
        async ({ address }) => Promise.resolve(address.replace(/[^/]+$/, (key) => sha256(key))),
      ],
      ['in another language', async ({ address }) => Promise.resolve(address.replace('/en/', '/fr/'))],
      ['of another document', async ({ address, id }) => address.replace(id, await aDraft())],
      [
        'of another collection',
        async ({ address }) => Promise.resolve(address.replace('/pages/', '/forums/')),
      ],
      [
        'under a name that every object has',
        async ({ address }) => Promise.resolve(address.replace('/pages/', '/constructor/')),
      ],
    ]
    it.each(NOTHING)('%s', async (_, change) => {
      const id = await aDraft()
      const made = { id, ...(await make(id)) }
      expect(await follow(made.address)).not.toBeNull()
      const address = (await change(made)) ?? made.address
      expect(await follow(address)).toBeNull()
      expect(await linkedFile(placeOf(address), 'own.png')).toBeNull()
    })

    it.each([
      ['was deactivated', { deactivatedAt: '2026-01-31T10:00:00.000Z' }],
      ['may not make links any more', { staffRoles: ['administrator'] }],
    ])('once whoever made it %s', async (_, change) => {
      const id = await aDraft()
      const leaver = await signedIn('author')
      const { body } = await post(leaver.token, '', asked(id))
      const address = new URL(String(body.address)).pathname
      expect(await follow(address)).not.toBeNull()
      const users = { collection: 'users' } as const
      const row = await desk.payload.db.findOne<{ id: string }>({
        ...users,
        where: { id: { equals: leaver.id } },
      })
      writesPastTheWorkflow()
      const req = await desk.reqOf(null)
      await desk.payload.db.updateOne({ ...users, id: leaver.id, data: { ...row, ...change }, req })
      expect(await follow(address)).toBeNull()
      expect((await listed(id)).links).toMatchObject([{ state: 'withoutMaker' }])
    })
  })
})
