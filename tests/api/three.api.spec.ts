import { setTimeout as after } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atTheDesk, type HttpDesk } from '../support/http/atTheDesk'
import { expectAgreement } from '../support/http/expectAgreement'
import { expectShownAsStored } from '../support/http/expectShownAsStored'
import { forumAt } from '../support/http/forumAt'
import { startThree, type Three } from '../support/http/startThree'
import { storedLedgers } from '../support/http/storedLedgers'
import { howMuch, isProof } from '../support/howMuch'

/** How many processes are killed while one of them publishes. */
const KILLS = howMuch('killsOfThree')
const SLUG = 'council-of-europe'
/** The kill falls at any moment of the act, or shortly after it, in times of what a request takes at this moment. */
const LATEST = 1.5
/** How long another process may show what was, in milliseconds: a second, where nothing else is under way. */
const BEHIND = isProof ? 1_000 : 15_000

const MINUTE = 60_000

describe('three processes on one PostgreSQL, behind nginx', () => {
  let three: Three
  let desk: HttpDesk
  let id: string
  beforeAll(async () => {
    three = await startThree()
    desk = await atTheDesk(three)
    id = await forumAt(three.url, SLUG)
  })
  afterAll(() => three.remove())

  const ledgersNow = () => storedLedgers(three.place, id)
  const publish = async (summary: string) => {
    await desk.validateSummary(id, summary)
    const answer = await desk.perform('author', id, 'publish')
    expect(answer.status, await answer.clone().text()).toBe(200)
  }

  it('all show a publication soon, wherever it was made', async () => {
    const places = three.instances.flatMap(({ url }) => [
      `${url}/forums/${SLUG}_en`,
      `${url}/api/forums/${id}`,
    ])
    const shows = async (place: string, text: string) => (await (await fetch(place)).text()).includes(text)
    for (const round of [1, 2, 3]) {
      const text = `Published for everybody, round ${round}.`
      await Promise.all(places.map((place) => shows(place, text)))
      await publish(text)
      const published = performance.now()
      const late = await Promise.all(
        places.map(async (place) => {
          while (!(await shows(place, text)))
            expect(performance.now() - published, place).toBeLessThan(BEHIND)
          return performance.now() - published
        }),
      )
      console.info(`The last of them after ${Math.round(Math.max(...late))} ms`)
    }
  })

  it(
    `leave document, record, edition, audit row and outbox in agreement when one is killed (${KILLS} times)`,
    async () => {
      const outcomes = { undone: 0, done: 0, answered: 0 }
      for (let count = 0; count < KILLS; count++) {
        const summary = `Summary number ${count} of a page that survives.`
        const began = performance.now()
        await desk.validateSummary(id, summary)
        const duration = (performance.now() - began) / 8
        const [before, expected] = [await ledgersNow(), await desk.expectedOf(id)]
        const publishing = desk.perform('author', id, 'publish', { expected }).then(
          ({ status }) => status,
          () => null,
        )
        await after(Math.random() * LATEST * duration)
        const victim = Math.floor(Math.random() * three.instances.length)
        await three.instances[victim]?.end('SIGKILL')
        const answer = await publishing
        await three.settled()
        const ledgers = await ledgersNow()
        const isDone = ledgers.acts.length === before.acts.length + 1
        outcomes[answer === 200 ? 'answered' : isDone ? 'done' : 'undone']++
        // 502: nginx says that the process that had the request is gone.
        expect([200, 502]).toContain(answer)
        if (answer === 200) expect(isDone).toBe(true)
        if (isDone) expect(ledgers.acts.at(-1)?.name).toBe('publish')
        else expect(ledgers, 'nothing of it is left').toEqual(before)
        await expectAgreement(ledgers, three.dataDir)
        await three.replace(victim)
        for (const { url } of three.instances) await expectShownAsStored(url, { slug: SLUG, id, ledgers })
      }
      if (isProof) console.info(`${KILLS} kills:`, outcomes)
    },
    (KILLS + 1) * MINUTE,
  )
})
