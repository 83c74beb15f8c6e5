import { beforeAll, describe, expect, it } from 'vitest'
import { writeRecord } from '@/workflow/ledgers/records'
import { verifyAudit } from '@/workflow/queries/verify'
import { rollsBack } from '../../support/testPayload'
import { aCrowd } from '../../support/desk/aCrowd'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { oneWins, raceOf } from '../../support/race'
import { rest } from '../../support/rest'

const CROWD = 10

describe('to validate and publish at once', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const atOnce = async (
    id: string,
    { token }: { token: string },
    { expected, ...said }: { expected?: string; comment?: string; changeNote?: string; minor?: boolean } = {},
  ) =>
    rest(`/pages/${id}/transitions/validateAndPublish`, {
      method: 'POST',
      body: { expected: expected ?? (await desk.stepOf(id)), ...said },
      token,
    })
  const waitingForValidation = async () => {
    const id = await desk.write()
    await desk.act('author', 'requestReview', id)
    await desk.act('reviewer', 'requestValidation', id)
    return id
  }
  const offered = async (id: string, { token }: { token: string }) => {
    const { body } = await rest(`/pages/${id}/transitions`, { token })
    return body.available as { name: string; asks: object }[]
  }

  it('writes an act for each, and what goes live is what was validated', async () => {
    const id = await waitingForValidation()
    const before = await ledgersOf(desk.payload, id)
    const { status, body } = await atOnce(id, desk.people.validator, { comment: 'Well said.' })
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'published', version: '1.0', expected: String(before.step + 2) })
    const after = await ledgersOf(desk.payload, id)
    const { id: validator } = desk.people.validator
    expect(after.faces).toBe('published/none')
    expect(after.acts).toEqual([...before.acts, `validate by ${validator}`, `publish by ${validator}`])
    expect(after.editions).toEqual([`1.0 by ${validator}`])
    expect(after.announced).toEqual(['publish'])
    const { body: told } = await rest(`/pages/${id}/transitions`, { token: desk.people.validator.token })
    expect(told.history.slice(0, 2)).toMatchObject([
      { name: 'publish', comment: null },
      { name: 'validate', comment: 'Well said.' },
    ])
  })

  it.runIf(rollsBack())('does neither when the second is refused, and says what is missing', async () => {
    const id = await waitingForValidation()
    await atOnce(id, desk.people.validator)
    await desk.save('author', id)
    await desk.act('author', 'requestReview', id, { changeNote: 'Other words.' })
    await desk.act('reviewer', 'requestValidation', id)
    const { record } = await desk.load(id)
    // As of a text that was sent for review before notes were asked for with that.
    await writeRecord(await desk.reqOf(null), record, { changeNote: null })
    const before = await ledgersOf(desk.payload, id)
    const refused = await atOnce(id, desk.people.validator)
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toMatchObject([{ path: 'changeNote', code: 'required' }])
    const after = await ledgersOf(desk.payload, id)
    expect({ ...after, refusals: [] }).toEqual({ ...before, refusals: [] })
    expect(after.refusals.at(-1)).toMatchObject({ name: 'validate, publish' })
    await writeRecord(await desk.reqOf(null), record, {})
    const added = await atOnce(id, desk.people.validator, { changeNote: 'Words that nobody validated.' })
    expect(added.body.errors).toMatchObject([{ path: 'changeNote', code: 'notAsked' }])
    expect((await atOnce(id, desk.people.validator)).status).toBe(200)
  })

  it('is offered to and done for those alone who may do both, now', async () => {
    const id = await waitingForValidation()
    expect(
      (await offered(id, desk.people.validator)).find(({ name }) => name === 'validateAndPublish'),
    ).toMatchObject({
      asks: { comment: 'optional' },
    })
    for (const who of ['author', 'reviewer', 'administrator', 'translator'] as const) {
      expect((await offered(id, desk.people[who])).map(({ name }) => name)).not.toContain(
        'validateAndPublish',
      )
      expect((await atOnce(id, desk.people[who])).status).toBe(403)
    }
    expect(
      (await rest(`/pages/${id}/transitions/validateAndPublish`, { method: 'POST', body: {} })).status,
    ).toBe(401)
    const [writer] = await aCrowd(1, 'author', 'validator')
    if (!writer) throw new Error('Nobody is there.')
    const own = await rest('/pages?draft=true&locale=en&depth=0', {
      method: 'POST',
      body: { title: `Own page ${Date.now()}`, body: aText('Own words') },
      token: writer.token,
    })
    const ownId = String(own.body.doc.id)
    await desk.act('author', 'requestReview', ownId)
    expect((await atOnce(ownId, writer)).status).toBe(409)
    await desk.act('reviewer', 'requestValidation', ownId)
    expect((await offered(ownId, writer)).map(({ name }) => name)).not.toContain('validateAndPublish')
    expect((await atOnce(ownId, writer)).status).toBe(403)
  })

  it.runIf(rollsBack())(
    `is won by one of ${CROWD} who ask for it and a save at the same moment, and never half done`,
    async () => {
      const crowd = await aCrowd(CROWD, 'validator')
      const id = await waitingForValidation()
      const before = await ledgersOf(desk.payload, id)
      const expected = await desk.stepOf(id)
      const save = rest(`/pages/${id}?draft=true&locale=en&depth=0&expected=${expected}`, {
        method: 'PATCH',
        body: { body: aText('Slipped in.') },
        token: desk.people.author.token,
      })
      const answers = await Promise.all([...crowd.map((person) => atOnce(id, person, { expected })), save])
      expect(raceOf(answers).statuses).toEqual(oneWins(CROWD + 1))
      const { acts, faces } = await ledgersOf(desk.payload, id)
      const done = acts.slice(before.acts.length).map((act) => act.split(' ')[0])
      expect([faces, ...done]).toEqual(
        faces === 'published/none' ? ['published/none', 'validate', 'publish'] : ['none/draft', 'save'],
      )
    },
  )

  it('and the audit log is whole after all of that', async () => {
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
