import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { aCrowdAt } from '../support/http/aCrowdAt'
import { atTheDesk } from '../support/http/atTheDesk'
import { forumAt } from '../support/http/forumAt'
import { send } from '../support/http/send'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'
import { startThree } from '../support/http/startThree'
import { storedLedgers } from '../support/http/storedLedgers'
import { oneWins, raceOf } from '../support/race'

const CROWD = 20

type Person = Awaited<ReturnType<typeof aCrowdAt>>[number]

const SYSTEMS = {
  'one process on SQLite': async () => {
    const server = await startSeededServer()
    return { ...server, place: path.join(server.dataDir, 'fora.db') }
  },
  'three processes on PostgreSQL, behind nginx': () => startThree(),
}

describe.each(Object.entries(SYSTEMS))('with %s,', (_, startSystem) => {
  let server: Pick<TestServer, 'url' | 'dataDir' | 'remove'> & { place: string }
  let desk: Awaited<ReturnType<typeof atTheDesk>>
  let crowd: Person[]
  let id: string
  beforeAll(async () => {
    server = await startSystem()
    desk = await atTheDesk(server)
    crowd = await aCrowdAt(server.url, desk, { size: CROWD, staffRole: 'author' })
    id = await forumAt(server.url, 'council-of-europe')
  })
  afterAll(() => server.remove())

  const ledgersNow = () => storedLedgers(server.place, id)
  const publicSummary = async () => {
    const answer = await send(`${server.url}/api/forums/${id}?depth=0`)
    return z.object({ summary: z.string() }).parse(await answer.json()).summary
  }

  /** All at once; what each got, as `raceOf` wants it. */
  const together = (act: (person: Person, index: number) => Promise<Response>) =>
    Promise.all(
      crowd.map(async (person, index) => {
        const answer = await act(person, index)
        return { status: answer.status, body: await answer.json() }
      }),
    )
  const save = (expected: string, { token }: Person, summary: string) =>
    send(
      `${server.url}/api/forums/${id}?draft=true&locale=en&expected=${expected}`,
      { method: 'PATCH', body: { summary } },
      token,
    )
  const perform = (expected: string, { token }: Person, name: string) =>
    send(`${server.url}/api/forums/${id}/transitions/${name}`, { method: 'POST', body: { expected } }, token)

  describe('of 20 people who change one document over HTTP at the same moment', () => {
    it('exactly one save wins; 19 are told who saved what when, and the public text stays', async () => {
      const [before, publicBefore] = [await ledgersNow(), await publicSummary()]
      const expected = await desk.expectedOf(id)
      const answers = await together((person, index) => save(expected, person, `Saved by number ${index}.`))
      const { statuses, winner, blamed, steps } = raceOf(answers)
      expect(statuses).toEqual(oneWins(CROWD))
      expect(blamed).toEqual([`${crowd[winner]?.name}: save`])
      expect(steps).toEqual([String(before.record.step + 1)])
      const after = await ledgersNow()
      expect(after.newest.summary).toBe(`Saved by number ${winner}.`)
      expect(after.record.step).toBe(before.record.step + 1)
      expect(after.acts).toHaveLength(before.acts.length + 1)
      expect(after.acts.at(-1)).toMatchObject({ name: 'save', actor_id: crowd[winner]?.id })
      expect(after.versions).toBe(before.versions + 1)
      expect(after.contributors).toEqual([crowd[winner]?.id])
      expect(after.main).toEqual(before.main)
      expect(await publicSummary()).toBe(publicBefore)
    })

    it('exactly one publication wins, and there is one edition more', async () => {
      await desk.validateSummary(id, 'Validated for a race.')
      const before = await ledgersNow()
      const expected = await desk.expectedOf(id)
      const answers = await together((person) => perform(expected, person, 'publish'))
      const { statuses, winner, blamed } = raceOf(answers)
      expect(statuses).toEqual(oneWins(CROWD))
      expect(blamed).toEqual([`${crowd[winner]?.name}: publish`])
      const after = await ledgersNow()
      expect(after.editions).toHaveLength(before.editions.length + 1)
      expect(after.editions.at(-1)).toMatchObject({
        published_by: crowd[winner]?.id,
        summary: 'Validated for a race.',
      })
      expect(after.acts).toHaveLength(before.acts.length + 1)
      expect(after.announced).toEqual([...before.announced, 'publish'])
      expect(after.refusals).toBe(before.refusals + CROWD - 1)
      expect(after.contributors).toEqual([])
      expect(await publicSummary()).toBe('Validated for a race.')
    })

    it('a save or a publication wins, never both', async () => {
      for (const round of [1, 2, 3, 4]) {
        const text = `Validated for round ${round}.`
        await desk.validateSummary(id, text)
        const [before, publicBefore] = [await ledgersNow(), await publicSummary()]
        const expected = await desk.expectedOf(id)
        const answers = await together((person, index) =>
          (index + round) % 2 ? save(expected, person, 'Slipped in.') : perform(expected, person, 'publish'),
        )
        const { statuses, winner } = raceOf(answers)
        expect(statuses).toEqual(oneWins(CROWD))
        const isSaved = (winner + round) % 2 === 1
        const after = await ledgersNow()
        expect(after.editions).toHaveLength(before.editions.length + (isSaved ? 0 : 1))
        expect(after.newest).toMatchObject(
          isSaved ? { state: 'draft', summary: 'Slipped in.' } : { state: 'published', summary: text },
        )
        expect(await publicSummary()).toBe(isSaved ? publicBefore : text)
      }
    })
  })
})
