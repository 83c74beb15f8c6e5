import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aText } from '../../support/desk/aText'
import { CANARY, canaryIn } from '../../support/leaks/canary'
import { secretsIn } from '../../support/leaks/secretsIn'
import { aWebhookDesk } from '../../support/webhooks/aWebhookDesk'

const { world, aPage, aWebhook, kinds, work } = aWebhookDesk()

describe('what is called after public changes', () => {
  it('is told nothing of drafts, reasons and comments, in no call and no header', async () => {
    const { got } = await aWebhook()
    const { desk } = world
    const never = await desk.write('author', { title: canaryIn('title'), body: aText(canaryIn('never')) })
    const words = { title: canaryIn('title'), body: aText(canaryIn('first')) }
    const id = await desk.write('author', { ...words, slug: `told-${randomUUID()}` })
    await desk.save('author', id, { title: 'A page', body: aText('Clean words') })
    const comment = canaryIn('comment')
    await desk.act('author', 'requestReview', id, { comment })
    await desk.act('reviewer', 'requestValidation', id, { comment })
    await desk.act('validator', 'validate', id, { comment })
    await desk.act('author', 'publish', id)
    await desk.save('author', id, { body: aText(canaryIn('second')) })
    await work()
    await desk.act('author', 'discardDraft', id)
    await desk.act('validator', 'archive', id, { reason: canaryIn('reason'), notice: 'It is old.' })
    const other = await aPage()
    await work()
    expect(kinds(got)).toEqual(['published', 'withdrawn', 'published'])
    const told = JSON.stringify(got.map(({ body, headers }) => ({ body, headers })))
    expect(secretsIn(told, [CANARY, never])).toEqual([])
    // What is told is found by the same scan.
    expect(secretsIn(told, [id, other])).toEqual([id, other])
  })
})
