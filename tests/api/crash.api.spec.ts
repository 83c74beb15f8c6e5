import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { atTheDesk } from '../support/http/atTheDesk'
import { expectAgreement } from '../support/http/expectAgreement'
import { expectShownAsStored } from '../support/http/expectShownAsStored'
import { forumAt } from '../support/http/forumAt'
import { howMuch, isProof } from '../support/howMuch'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { storedLedgers } from '../support/http/storedLedgers'

/** Each is followed by another act, cut short too. */
const PUBLICATIONS = howMuch('publicationsCutShort')
const SLUG = 'council-of-europe'
/** The kill falls at any moment of the act, or shortly after it, in times of what a request takes at this moment. */
const LATEST = 1.3

const MINUTE = 60_000

type ActName = 'publish' | 'archive' | 'save'
type Desk = Awaited<ReturnType<typeof atTheDesk>>

const plan: ActName[] = Array.from({ length: PUBLICATIONS }, (_, index): ActName[] => [
  'publish',
  index % 2 ? 'archive' : 'save',
]).flat()

/** What the act changes is as it was, or as it would be; in the last case the answer may have come. */
const outcomes = { undone: 0, done: 0, answered: 0 }

let server: TestServer
let id = ''
afterAll(async () => {
  await server.remove()
  if (isProof) console.info(`${plan.length} kills:`, outcomes)
})

const ledgersNow = () => storedLedgers(path.join(server.dataDir, 'fora.db'), id)

/** Brings the document to where the act can begin. Returns how long a request took, in milliseconds. */
async function prepare(desk: Desk, act: ActName, summary: string): Promise<number> {
  const { record, newest } = await ledgersNow()
  if (newest.state === 'archived') await desk.perform('author', id, 'reopen')
  const began = performance.now()
  if (act === 'publish') await desk.validateSummary(id, summary)
  else await desk.expectedOf(id)
  const requests = act === 'publish' ? 8 : 1
  const duration = (performance.now() - began) / requests
  if (act === 'archive' && record.live !== 'published') await republish(desk, summary)
  return duration
}

const republish = async (desk: Desk, summary: string) => {
  await desk.validateSummary(id, summary)
  const published = await desk.perform('author', id, 'publish')
  if (!published.ok) throw new Error(`publish: ${published.status} ${await published.text()}`)
}

const begin = (desk: Desk, act: ActName, expected: string, summary: string): Promise<Response> => {
  if (act === 'save') return desk.sendSave(id, { summary }, expected)
  const said = {
    publish: {},
    archive: { reason: 'a crash', notice: 'This page was withdrawn.' },
  }[act]
  return desk.perform(act === 'archive' ? 'validator' : 'author', id, act, { expected, ...said })
}

describe('a server killed at any moment of a publication, an archiving or a save', () => {
  it(
    `leaves document, record, edition, audit row and outbox in agreement (${plan.length} times)`,
    async () => {
      server = await startSeededServer()
      id = await forumAt(server.url, SLUG)
      for (const [index, act] of plan.entries()) {
        const summary = `Summary number ${index} of a page that survives.`
        const desk = await atTheDesk(server)
        const duration = await prepare(desk, act, summary)
        const [before, expected] = [await ledgersNow(), await desk.expectedOf(id)]
        const acting = begin(desk, act, expected, summary).then(
          ({ status }) => status,
          () => null,
        )
        await after(Math.random() * LATEST * duration)
        await server.end('SIGKILL')
        const answer = await acting
        const ledgers = await ledgersNow()
        const isDone = ledgers.acts.length === before.acts.length + 1
        outcomes[answer ? 'answered' : isDone ? 'done' : 'undone']++
        if (isDone) expect(ledgers.acts.at(-1)?.name).toBe(act)
        else expect(ledgers, 'nothing of it is left').toEqual(before)
        if (answer) expect({ answer, isDone }).toEqual({ answer: 200, isDone: true })
        await expectAgreement(ledgers, server.dataDir)
        server = await startSeededServer({ dataDir: server.dataDir })
        await expectShownAsStored(server.url, { slug: SLUG, id, ledgers })
      }
    },
    plan.length * MINUTE,
  )
})
