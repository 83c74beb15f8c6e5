import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '@/workflow/queries/verify'
import { contentHash, contentOf, contentFields } from '@/workflow/domain/content'
import { workflowOf } from '@/workflow/domain/document'
import { aCrowd } from '../../support/desk/aCrowd'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { oneWins, raceOf } from '../../support/race'
import { rest } from '../../support/rest'

const CROWD = 20
const ROUNDS = 5

type Person = Awaited<ReturnType<typeof aCrowd>>[number]

const saveOver = (id: string, expected: string, words: string, { token }: Person) =>
  rest(`/pages/${id}?draft=true&locale=en&depth=0&expected=${expected}`, {
    method: 'PATCH',
    body: { title: words, body: aText(words) },
    token,
  })
const post = (id: string, name: string, expected: string, { token }: Person, said: object = {}) =>
  rest(`/pages/${id}/transitions/${name}`, { method: 'POST', body: { expected, ...said }, token })
const publicText = async (id: string) => (await rest(`/pages/${id}?depth=0&locale=en`)).text

describe('of 20 people who change one document at the same moment', () => {
  let desk: Desk
  let crowd: Person[]
  beforeAll(async () => {
    desk = await aDesk()
    crowd = await aCrowd(CROWD, 'author')
  })

  /** The text of the draft in one line: title and body. */
  const draftText = async (id: string) => {
    const { config, newest } = await desk.load(id)
    const { title, body } = contentOf(contentFields(config), newest.doc, 'en')
    return { title, body: JSON.stringify(body) }
  }

  it('exactly one save wins; 19 are told who saved what when, and nothing is lost', async () => {
    const id = await desk.write()
    await desk.publish(id)
    const publicBefore = await publicText(id)
    const before = await ledgersOf(desk.payload, id)
    const expected = await desk.stepOf(id)
    const answers = await Promise.all(
      crowd.map((person, index) => saveOver(id, expected, `Words of number ${index}.`, person)),
    )
    const { statuses, winner, blamed, steps } = raceOf(answers)
    expect(statuses).toEqual(oneWins(CROWD))
    expect(blamed).toEqual([`${crowd[winner]?.user.name}: save`])
    expect(steps).toEqual([String(Number(expected) + 1)])
    const after = await ledgersOf(desk.payload, id)
    expect(after.step).toBe(before.step + 1)
    expect(after.acts).toEqual([...before.acts, `save by ${crowd[winner]?.id}`])
    expect(after.versions).toBe(before.versions + 1)
    expect(after.contributors).toEqual([crowd[winner]?.id])
    expect(after.editions).toEqual(before.editions)
    const { title, body } = await draftText(id)
    expect(title).toBe(`Words of number ${winner}.`)
    expect(body).toContain(`Words of number ${winner}.`)
    expect(await publicText(id)).toBe(publicBefore)
  })

  it('exactly one publication wins; there is one edition, and 19 refusals are on record', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const before = await ledgersOf(desk.payload, id)
    const expected = await desk.stepOf(id)
    const answers = await Promise.all(crowd.map((person) => post(id, 'publish', expected, person)))
    const { statuses, winner, blamed, steps } = raceOf(answers)
    expect(statuses).toEqual(oneWins(CROWD))
    expect(blamed).toEqual([`${crowd[winner]?.user.name}: publish`])
    expect(steps).toEqual([String(Number(expected) + 1)])
    const after = await ledgersOf(desk.payload, id)
    expect(after.faces).toBe('published/none')
    expect(after.step).toBe(before.step + 1)
    expect(after.acts).toEqual([...before.acts, `publish by ${crowd[winner]?.id}`])
    expect(after.editions).toEqual([`1.0 by ${crowd[winner]?.id}`])
    expect(after.announced).toEqual(['publish'])
    expect(after.refusals).toHaveLength(CROWD - 1)
    expect(after.contributors).toEqual([])
  })

  it('a save or a publication wins, never both, and the public sees what was validated or nothing', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const id = await desk.write()
      await desk.approve(id)
      const validated = await draftText(id)
      const expected = await desk.stepOf(id)
      const answers = await Promise.all(
        crowd.map((person, index) =>
          (index + round) % 2
            ? saveOver(id, expected, `Slipped in by number ${index}.`, person)
            : post(id, 'publish', expected, person),
        ),
      )
      const { statuses, winner, blamed } = raceOf(answers)
      expect(statuses).toEqual(oneWins(CROWD))
      const isSaved = (winner + round) % 2 === 1
      expect(blamed).toEqual([`${crowd[winner]?.user.name}: ${isSaved ? 'save' : 'publish'}`])
      const { faces, editions } = await ledgersOf(desk.payload, id)
      expect(faces).toBe(isSaved ? 'none/draft' : 'published/none')
      expect(editions).toHaveLength(isSaved ? 0 : 1)
      const shown = await publicText(id)
      expect(shown).not.toContain('Slipped in')
      if (!isSaved) expect(shown).toContain(validated.title)
    }
  })

  it('a save or a validation wins; what is validated is one text, never a mixture', async () => {
    const [colleague] = crowd
    if (!colleague) throw new Error('Nobody is there.')
    for (let round = 0; round < ROUNDS; round++) {
      const id = await desk.write()
      await desk.act('author', 'requestReview', id)
      await desk.act('reviewer', 'requestValidation', id)
      const original = await draftText(id)
      const expected = await desk.stepOf(id)
      const words = `Changed in round ${round}.`
      const save = () => saveOver(id, expected, words, colleague)
      const validate = () => post(id, 'validate', expected, desk.people.validator)
      const isSaveFirst = round % 2 === 0
      const answers = await Promise.all(
        (isSaveFirst ? [save, validate] : [validate, save]).map((act) => act()),
      )
      const { statuses, winner } = raceOf(answers)
      expect(statuses).toEqual(oneWins(2))
      const isSaved = (winner === 0) === isSaveFirst
      const { newest, config } = await desk.load(id)
      const text = await draftText(id)
      expect(text).toEqual(isSaved ? { title: words, body: JSON.stringify(aText(words)) } : original)
      const hash = contentHash(contentOf(contentFields(config), newest.doc, 'en'), [])
      expect(workflowOf(newest.doc).validatedHash).toBe(isSaved ? null : hash)
      const { contributors, faces } = await ledgersOf(desk.payload, id)
      expect(faces).toBe(isSaved ? 'none/draft' : 'none/validated')
      const writers = [desk.people.author.id, ...(isSaved ? [colleague.id] : [])]
      expect(contributors).toEqual(writers.sort())
    }
  })

  it('and the audit log is whole after all of that', async () => {
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
