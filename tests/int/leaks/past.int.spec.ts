import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { asStored } from '@/lib/storable'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { CANARY, canaryIn } from '../../support/leaks/canary'
import { type Canaries, CONTENT, type Reference } from '../../support/leaks/Canaries'
import { plantCanaries } from '../../support/leaks/plantCanaries'
import { secretsIn, secretsOf } from '../../support/leaks/secretsIn'
import { writesPastTheWorkflow } from '../../support/testPayload'

/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 300_000
/** When the shown documents were public as they are stored, with references to all that is hidden. */
const PUBLIC_SINCE = '2026-02-01T00:00:00.000Z'
const BEFORE_ALL = '2026-01-01T00:00:00.000Z'

describe('what was public at a moment, where visitors may ask for it,', () => {
  let desk: Desk
  let all: Canaries
  beforeAll(async () => {
    desk = await aDesk()
    all = await plantCanaries(desk.payload)
    writesPastTheWorkflow()
    for (const collection of CONTENT) await editionOf({ collection, id: all.shown[collection] })
    vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
  }, LONG)
  afterAll(() => vi.restoreAllMocks())

  /** An edition of a document as it is stored: its references lead to what is hidden, too. */
  const editionOf = async ({ collection, id }: Reference) => {
    const slug = collection as (typeof CONTENT)[number] // of the shown ones, which are texts
    const { user } = desk.people.author
    const content = asStored(
      await desk.payload.findByID({
        collection: slug,
        id,
        depth: 0,
        locale: 'en',
        user,
        overrideAccess: true,
      }),
    )
    expect(secretsIn(JSON.stringify(content), secretsOf(all)), collection).not.toEqual([])
    const kept = { collection, documentId: id, number: '1.0', language: 'en', hash: 'x' }
    const made = { from: PUBLIC_SINCE, publishedBy: desk.people.author.user.id }
    await desk.payload.db.create({
      collection: 'editions',
      data: { ...kept, ...made, key: `${collection}/${id}/1.0`, content },
    })
  }

  const askAt = ({ collection, id }: Reference, moment: string, by: object = {}) =>
    rest(`/${collection}/${id}/as-of?asOf=${moment}`, by)
  /** What is told of documents at moments that must not be, and how it was answered. */
  const scan = async (documents: readonly Reference[], moments: readonly string[], by: object = {}) => {
    const [leaks, statuses, known]: [string[], number[], string[]] = [[], [], secretsOf(all)]
    for (const document of documents)
      for (const moment of moments) {
        const { status, text } = await askAt(document, moment, by)
        statuses.push(status)
        const found = secretsIn(text, known).filter((secret) => status < 400 || secret !== document.id)
        if (found.length > 0)
          leaks.push(`${document.collection}/${document.id} at ${moment}: ${found.join(', ')}`)
      }
    return { leaks, statuses: [...new Set(statuses)].sort() }
  }
  const texts = () => all.hidden.filter(({ collection }) => CONTENT.some((slug) => slug === collection))
  const now = () => new Date().toISOString()

  it('tells nothing of what is hidden now, whenever it is asked for', { timeout: LONG }, async () => {
    const moments = [BEFORE_ALL, PUBLIC_SINCE, now()]
    expect(await scan(texts(), moments)).toEqual({ leaks: [], statuses: [404] })
    // Those who may read it are told: the scan would find it.
    const staff = await scan(texts(), [now()], { token: desk.people.translator.token })
    expect(staff.statuses).toEqual([200])
    expect(staff.leaks).toHaveLength(texts().length)
  })

  it('tells nothing of the hidden texts that a public one refers to', { timeout: LONG }, async () => {
    const shown = CONTENT.map((collection) => ({ collection, id: all.shown[collection] }))
    expect(await scan(shown, [PUBLIC_SINCE, now()])).toEqual({ leaks: [], statuses: [200] })
    expect(await scan(shown, [BEFORE_ALL])).toEqual({ leaks: [], statuses: [410] })
  })

  it('tells nothing of the drafts before a publication, between two, and after a withdrawal', async () => {
    const words = { title: canaryIn('title'), body: aText(canaryIn('first')) }
    const id = await desk.write('author', { ...words, slug: `past-${randomUUID()}` })
    const [page, moments] = [{ collection: 'pages', id }, [now()]]
    await desk.save('author', id, { title: 'A page', body: aText('Clean words') })
    await desk.publish(id)
    moments.push(now())
    await desk.save('author', id, { body: aText(canaryIn('second')) })
    moments.push(now())
    expect(await scan([page], moments)).toEqual({ leaks: [], statuses: [200, 410] })
    await desk.act('author', 'discardDraft', id)
    await desk.act('validator', 'archive', id, { reason: canaryIn('reason'), notice: 'It is old.' })
    moments.push(now())
    expect(await scan([page], moments)).toEqual({ leaks: [], statuses: [404] })
    await desk.act('author', 'reopen', id)
    await desk.save('author', id, { body: aText('Other words') })
    await desk.publish(id, { changeNote: 'Public again.' })
    await desk.save('author', id, { body: aText(canaryIn('third')) })
    expect(await scan([page], [...moments, now()])).toEqual({ leaks: [], statuses: [200, 410] })
  })

  it('would be found to tell what it must not: the scan finds it until the edition is withheld', async () => {
    const id = await desk.write('author', { body: aText(canaryIn('body')) })
    const page = { collection: 'pages', id }
    await desk.publish(id)
    const then = now()
    await desk.save('author', id, { body: aText('Other words') })
    await desk.publish(id, { minor: true })
    expect(await scan([page], [then])).toEqual({
      leaks: [`pages/${id} at ${then}: ${CANARY}`],
      statuses: [200],
    })
    const { status } = await rest(`/pages/${id}/editions/1.0/withhold`, {
      ...{ method: 'POST', body: { reason: canaryIn('reason') }, token: desk.people.validator.token },
    })
    expect(status).toBe(200)
    expect(await scan([page], [then, now()])).toEqual({ leaks: [], statuses: [200, 410] })
  })
})
