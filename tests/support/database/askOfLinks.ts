import type { Payload } from 'payload'
import { expect } from 'vitest'
import { doNext, stand } from '@/jobs/kinds'
import { linkChecking } from '@/workflow/commands/linkChecks'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** What the job that checks links asks of the database, in pieces. */
export async function askOfLinks(ask: Ask, payload: Payload): Promise<void> {
  const gone = () => Promise.resolve({ status: 404, location: null, body: '' })
  const links = linkChecking({ ask: gone, isAsking: () => true })
  await stand(payload, links)
  for (const piece of ['that notes them', 'that asks those whose turn it is'])
    await ask(`the job of links, the piece ${piece}`, async () =>
      expect(await doNext(payload, links)).toBe(true),
    )
}
