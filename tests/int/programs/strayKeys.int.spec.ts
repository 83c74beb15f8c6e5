import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { rest } from '../../support/rest'

type Wrong = { code: string; message: string; path: string }

describe('a key that there is not in a body', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const wrongIn = ({ body, status }: { body: unknown; status: number }) => [
    status,
    ...(body as { errors: Wrong[] }).errors.map(
      ({ code, message, path }) => `${code} ${path} ${/"\w+"\?|There are .*/.exec(message)?.[0]}`,
    ),
  ]
  const post = async (who: Who, path: string, body: object) =>
    wrongIn(await rest(path, { method: 'POST', body, token: desk.people[who].token }))

  it('of several transitions is named by its path, with the nearest, and nothing is moved', async () => {
    const id = await desk.write()
    const item = { collection: 'pages', id, transition: 'requestReview', expected: '1', coment: 'Please.' }
    expect(await post('author', '/transitions', { items: [item], itmes: 1 })).toEqual([
      ...[400, 'malformed items.0.coment "comment"?', 'malformed itmes "items"?'],
    ])
    expect(await desk.facesOf(id)).toBe('none/draft')
  })

  it('of several drafts is named before the one that is missing for it', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const body = { collection: 'pages', docs: [{ title: 'A page' }] }
    const answer = await program.ask('/drafts', { method: 'POST', body })
    expect(wrongIn(answer).slice(0, 2)).toEqual([400, 'malformed docs There are collection, documents.'])
  })

  it('of one transition, a proposal, a release and a webhook is named, too', async () => {
    const id = await desk.write()
    const path = `/pages/${id}/transitions/requestReview`
    expect(await post('author', path, { expcted: '1' })).toEqual([400, 'malformed expcted "expected"?'])
    const proposal = { kind: 'site', value: {}, reson: 'why' }
    expect(await post('administrator', '/proposals', proposal)).toEqual([400, 'malformed reson "reason"?'])
    expect(await post('author', '/releases', { name: 'One', nmae: 'Two' })).toEqual([
      ...[400, 'malformed nmae "name"?'],
    ])
    const webhook = { name: 'One', url: 'https://partner.example' }
    const wrong = await post('administrator', '/webhooks', webhook)
    expect(wrong.slice(0, 2)).toEqual([400, 'malformed url There are name, address, collections, acts.'])
  })
})
