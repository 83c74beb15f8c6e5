import { beforeAll, describe, expect, it } from 'vitest'
import { contentHash } from '@/workflow/domain/content'
import { draftOf } from '@/workflow/queries/document'
import { verifyAudit } from '@/workflow/queries/verify'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { redactRemark } from '@/workflow/ledgers/audit/redact'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { commentsAt } from '../../support/desk/commentsAt'
import { ledgersOf } from '../../support/desk/ledgersOf'
import { rest } from '../../support/rest'

const SENTENCE = 'The delegation prepares common positions before each session of the committee.'

describe('comments', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const { about, nameOf, post, said, wordsIn } = commentsAt(() => desk)

  describe('on a text, a field and a passage', () => {
    it('stand in the order of their places, with who said what, and who answered', async () => {
      const id = await desk.write('author', { body: aText(`${SENTENCE} It speaks for all.`) })
      const passage = { quotation: 'common positions', before: 'prepares ', after: ' before each' }
      const last = await said('reviewer', id, { field: 'body', anchor: passage, text: 'Which ones?' })
      await said('validator', id, { field: 'title', text: 'Too long.' })
      await said('translator', id, { text: 'All of it is fine.' })
      expect((await post('author', `/${last}/answer`, { text: 'Those of the council.' })).status).toBe(200)
      expect(await wordsIn('reader', id)).toEqual([
        ['All of it is fine.'],
        ['Too long.'],
        ['Which ones?', 'Those of the council.'],
      ])
      expect((await about('author', id))[2]).toMatchObject({
        ...{ field: { path: 'body', label: 'Text' }, place: 'there', isOpen: true, settled: null },
        anchor: { quotation: 'common positions' },
        comments: [
          { author: nameOf('reviewer'), isOwn: false, isRemoved: false },
          { author: nameOf('author'), isOwn: true, editedAt: null },
        ],
      })
    })

    it('find their place through edits of the text, or say that it is gone', async () => {
      const id = await desk.write('author', { body: aText(`${SENTENCE} It speaks for all.`) })
      const passage = { quotation: 'common positions', before: 'prepares ', after: ' before each session' }
      await said('reviewer', id, { field: 'body', anchor: passage, text: 'Which ones?' })
      const place = async () => (await about('author', id)).map((thread) => thread.place)
      await desk.save('author', id, { body: aText(`It is new that it speaks. ${SENTENCE}`) })
      expect(await place()).toEqual(['there'])
      const mended = SENTENCE.replace('common positions', 'positions of the council')
      await desk.save('author', id, { body: aText(mended) })
      expect(await place()).toEqual(['changed'])
      await desk.save('author', id, { body: aText('Nothing of it was kept.') })
      const [thread] = await about('author', id)
      expect(thread).toMatchObject({ place: 'gone', anchor: { quotation: 'common positions' } })
    })

    it('change no step, no text, no moment and nobody’s part in it, in every state', async () => {
      const id = await desk.write()
      const state = async () => {
        const { newest, record, main } = await desk.load(id)
        const { content, files, hash } = await draftOf(await desk.reqOf(null), await desk.load(id))
        expect(contentHash(content, files)).toBe(hash)
        const { refusals: _, ...ledgers } = await ledgersOf(desk.payload, id)
        return { ledgers, record, hash, newest, main }
      }
      const whole = async () => {
        const before = await state()
        const thread = await said('reviewer', id, { field: 'body', text: 'Look at this.' })
        await post('validator', `/${thread}/answer`, { text: 'I did.' })
        await post('reviewer', `/${thread}/resolve`)
        expect(await state()).toEqual(before)
      }
      await whole()
      await desk.act('author', 'requestReview', id)
      await whole()
      await desk.act('reviewer', 'requestValidation', id)
      await whole()
      // Who comments has written none of it, and validates it.
      await said('validator', id, { text: 'Good.' })
      await desk.act('validator', 'validate', id)
      await whole()
      await desk.act('author', 'publish', id)
      await whole()
      await desk.act('validator', 'archive', id, { reason: 'It is over.', notice: 'It is over.' })
      await whole()
    })

    it('go with their text', async () => {
      const id = await desk.write()
      await said('reviewer', id, { text: 'For nothing.' })
      await desk.act('author', 'discardDraft', id)
      await desk.payload.delete({ collection: 'pages', id, trash: true, user: desk.people.author.user })
      const { totalDocs } = await desk.payload.db.count({
        ...{ collection: 'comments', where: { documentId: { equals: id } } },
      })
      expect(totalDocs).toBe(0)
      expect((await post('reviewer', '', { collection: 'pages', id, text: 'Late.' })).status).toBe(404)
    })
  })

  describe('are changed', () => {
    it('by whoever wrote them alone, and resolved and opened again by anybody', async () => {
      const id = await desk.write()
      const thread = await said('reviewer', id, { text: 'Frist words.' })
      const answer = String((await post('author', `/${thread}/answer`, { text: 'Hm.' })).body.id)
      for (const path of [`/${thread}/rewrite`, `/${thread}/remove`])
        expect((await post('administrator', path, { text: 'Mine.' })).status).toBe(403)
      expect((await post('reviewer', `/${thread}/rewrite`, { text: 'First words.' })).status).toBe(200)
      expect((await about('author', id))[0]?.comments[0]?.editedAt).toBeTruthy()
      expect((await post('translator', `/${thread}/resolve`)).status).toBe(200)
      expect(await about('author', id)).toEqual([])
      expect((await post('author', `/${thread}/answer`, { text: 'Late.' })).status).toBe(409)
      const [resolved] = await about('author', id, '&resolved=true')
      expect(resolved?.settled).toMatchObject({ who: nameOf('translator') })
      expect((await post('second', `/${thread}/reopen`)).status).toBe(200)
      expect((await about('author', id))[0]?.settled).toMatchObject({ who: nameOf('second') })
      expect((await post('author', `/${answer}/resolve`)).status).toBe(404)
    })

    it('and leave a place where somebody answered, until nothing is left', async () => {
      const id = await desk.write()
      const thread = await said('reviewer', id, { text: 'Secret words.' })
      const answer = String((await post('author', `/${thread}/answer`, { text: 'An answer.' })).body.id)
      expect((await post('reviewer', `/${thread}/remove`)).status).toBe(200)
      expect(await wordsIn('author', id)).toEqual([['', 'An answer.']])
      expect((await about('author', id))[0]?.comments[0]?.isRemoved).toBe(true)
      for (const path of ['rewrite', 'remove'])
        expect((await post('reviewer', `/${thread}/${path}`, { text: 'Again.' })).status).toBe(404)
      await post('author', `/${answer}/remove`)
      expect(await about('author', id)).toEqual([])
      const rows = await desk.payload.db.find({
        ...{ collection: 'comments', pagination: false, where: { documentId: { equals: id } } },
      })
      expect(JSON.stringify(rows.docs)).not.toMatch(/Secret|An answer/)
    })

    it('by two at once, in some order', async () => {
      const id = await desk.write()
      const thread = await said('reviewer', id, { text: 'Who is quicker?' })
      const both = await Promise.all([
        ...(['author', 'validator', 'second'] as const).map((who) => post(who, `/${thread}/resolve`)),
        ...(['author', 'reader'] as const).map((who) =>
          post(who, '', { collection: 'pages', id, text: `By ${who}` }),
        ),
      ])
      expect(both.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect((await wordsIn('author', id)).flat().sort()).toEqual(['By author', 'By reader'])
      expect((await about('author', id, '&resolved=true'))[0]?.settled).toBeTruthy()
      const [answered, saved] = await Promise.all([
        post('validator', '', { collection: 'pages', id, text: 'While it is saved.' }),
        desk.save('author', id),
      ])
      expect(answered.status).toBe(200)
      expect(saved.id).toBe(id)
    })
  })

  it('are erased where the law demands it, and the log says so and not what', async () => {
    const id = await desk.write('author', { body: aText(SENTENCE) })
    const anchor = { quotation: 'common positions', before: '', after: '' }
    const thread = await said('reviewer', id, { field: 'body', anchor, text: 'Words about a person.' })
    const asked = { id: thread, reason: 'A person asked for it.' }
    await redactRemark(await desk.reqOf('administrator'), asked)
    const rows = await desk.payload.db.find({
      ...{ collection: 'comments', pagination: false, where: { documentId: { equals: id } } },
    })
    expect(JSON.stringify(rows.docs)).not.toMatch(/about a person|common positions/)
    const [erasure] = await newestActs(await desk.reqOf(null), { act: { equals: 'redaction' } }, 1)
    expect(erasure).toMatchObject({ documentId: id, details: { comment: thread }, comment: asked.reason })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
    await expect(
      redactRemark(await desk.reqOf('administrator'), { ...asked, id: '0'.repeat(24) }),
    ).rejects.toThrow('There is no comment')
  })

  it('are read and written by nobody outside, and as rows by nobody', async () => {
    const id = await desk.write()
    const thread = await said('author', id, { text: 'For us.' })
    const body = { collection: 'pages', id, text: 'x' }
    for (const path of [
      '',
      ...['answer', 'rewrite', 'remove', 'resolve', 'reopen'].map((one) => `/${thread}/${one}`),
    ])
      expect((await post(null, path, body)).status, path).toBe(401)
    for (const path of [`/about?collection=pages&id=${id}`, '/people?q=a'])
      expect((await rest(`/comments${path}`)).status).toBe(401)
    for (const who of ['author', 'administrator', null] as const) {
      const token = who ? desk.people[who].token : undefined
      for (const [method, path] of [
        ...[['GET', ''] as const, ['GET', `/${thread}`] as const, ['GET', '/count'] as const],
        ['PATCH', `/${thread}`],
        ['DELETE', `/${thread}`],
        ['DELETE', '?where[id][exists]=true'],
      ] as const) {
        const sent = method === 'GET' ? {} : { body: { text: 'x' } }
        const { status } = await rest(`/comments${path}`, { method, ...sent, ...(token && { token }) })
        expect([403, 404], `${method} ${path} as ${who}`).toContain(status)
      }
    }
    for (const bad of ['nope', '__proto__', '0'.repeat(24), '00000000-0000-4000-8000-000000000000'])
      expect((await post('author', `/${bad}/resolve`)).status, bad).toBe(404)
    for (const collection of ['users', 'media', 'comments', '__proto__'])
      expect((await post('author', '', { ...body, collection })).status).toBe(404)
    for (const missing of ['nope', '0'.repeat(24)])
      expect((await post('author', '', { ...body, id: missing })).status).toBe(404)
  })
})
