import { expect } from 'vitest'
import { doNext } from '@/jobs/kinds'
import { webhookCalls } from '@/workflow/commands/webhooks/send'
import { writeDelivery } from '@/workflow/ledgers/webhooks'
import type { Desk } from '../desk/aDesk'
import { rest } from '../rest'
import { aReceiver } from '../webhooks/aReceiver'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** Calls of two other webhooks, for a table of which there is something to say. */
export async function fillCalls(desk: Desk): Promise<void> {
  const at = new Date().toISOString()
  for (const [index, webhook] of ['one', 'two'].entries())
    await writeDelivery(
      await desk.reqOf(null),
      {
        ...{ key: `${webhook}/1`, webhook, seq: index + 1, state: index === 0 ? 'delivered' : 'failing' },
        ...{ kind: 'published', collection: 'pages', documentId: 'none', version: '1.0' },
        ...{ attempts: 1, answer: '200', said: null, firstAt: at, lastAt: at, nextAt: null },
      },
      undefined,
    )
}

/** What webhooks ask of the database: their screens, and the job that calls. */
export async function askOfWebhooks(ask: Ask, desk: Desk): Promise<void> {
  const { token } = desk.people.administrator
  const post = async (path: string, body: object = {}) => {
    const answer = await rest(`/webhooks${path}`, { method: 'POST', body, token })
    expect(answer.status).toBe(200)
    return answer.body as Record<string, unknown>
  }
  const receiver = await aReceiver()
  let id = ''
  await ask('a webhook that is made', async () => {
    id = String((await post('', { name: 'A partner', address: receiver.address })).id)
  })
  const page = await desk.write('author')
  await desk.publish(page)
  await ask('a call about a change', async () => expect(await doNext(desk.payload, webhookCalls)).toBe(true))
  expect(receiver.got).toHaveLength(1)
  for (const path of ['/list', `/${id}/deliveries`, `/${id}/deliveries?after=1000000`])
    await ask(`GET /webhooks${path.replace(id, 'ID')}`, async () =>
      expect((await rest(`/webhooks${path}`, { token })).status).toBe(200),
    )
  for (const act of ['rotate', 'pause', 'resume', 'remove'])
    await ask(`a webhook: ${act}`, () => post(`/${id}/${act}`))
  receiver.stop()
}
