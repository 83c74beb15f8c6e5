import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { webhookCalls } from '@/workflow/commands/webhooks/send'
import type { ListedDelivery, WebhookPage } from '@/workflow/queries/webhooks'
import { webhookEndpoints } from '@/workflow/webhooks'
import { aDesk, type Desk } from '../desk/aDesk'
import { aReceiver, type Got, type Receiver } from './aReceiver'

export const MINUTE = 60_000
export const DAY = 24 * 60 * MINUTE

/** For a spec file about webhooks: a desk, partners on this machine, and a clock that stands until it is moved. */
export function aWebhookDesk() {
  const world = { desk: {} as Desk } // before the first test
  beforeAll(async () => {
    world.desk = await aDesk()
  })
  let now = Date.now()
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now })
  })
  const receivers: Receiver[] = []
  afterEach(async () => {
    for (const { id } of await all()) await act(id, 'remove')
    for (const receiver of receivers.splice(0)) receiver.stop()
    now = Date.now() + DAY
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
  /** By its endpoint, as whoever has a session: sessions end when the clock is moved. */
  const ask = async (path: string, body?: object) => {
    const [address = '', query] = path.split('?')
    const method = body ? 'post' : 'get'
    for (const endpoint of webhookEndpoints.filter((each) => each.method === method)) {
      const named = new RegExp(`^${endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(address || '/')
      if (!named) continue
      const req = await world.desk.reqOf('administrator')
      const more = {
        routeParams: named.groups,
        searchParams: new URLSearchParams(query),
        json: () => Promise.resolve(body),
      }
      const response = await endpoint.handler(Object.assign(req, more))
      return { status: response.status, body: (await response.json()) as Record<string, unknown> }
    }
    throw new Error(`There is no endpoint ${method} ${path}`)
  }
  const done = async (path: string, body?: object): Promise<Record<string, unknown>> => {
    const answer = await ask(path, body)
    if (answer.status !== 200)
      throw new Error(`Refused with ${answer.status}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const act = (id: string, name: string) => done(`/${id}/${name}`, {})
  const all = async () => (await done('/list')).webhooks as { id: string; paused: string | null }[]
  const pageOf = async (id: string) => (await done(`/${id}/deliveries`)) as unknown as WebhookPage
  const rowsOf = async (id: string): Promise<ListedDelivery[]> => (await pageOf(id)).deliveries
  const aWebhook = async (asked: object = {}, answer?: Parameters<typeof aReceiver>[0]) => {
    const receiver = await aReceiver(answer)
    receivers.push(receiver)
    const { id, secret } = await done('', { name: 'A partner', address: receiver.address, ...asked })
    return { ...receiver, id: String(id), secret: String(secret) }
  }
  const work = async () => {
    while (await doNext(world.desk.payload, webhookCalls));
  }
  const aPage = async (data: object = {}) => {
    const id = await world.desk.write('author', data)
    await world.desk.publish(id)
    return id
  }
  const minor = async (id: string) => {
    await world.desk.save('author', id)
    await world.desk.publish(id, { minor: true })
  }
  const kinds = (got: readonly Got[]) => got.map(({ data }) => data.kind)
  return { ...{ world, later, ask, done, act, all, pageOf, rowsOf, aWebhook, work, aPage, minor, kinds } }
}
