import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '@/workflow/domain/actor'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { draftOf } from '@/workflow/queries/document'
import { describeDocument } from '@/workflow/queries/panel'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { PASSAGE, SENTENCE, WORDS, MENDED, suggestionsAt } from '../../support/desk/suggestionsAt'

describe('suggested words', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const { about, accept, aPage, bodyOf, nameOf, post, refusedWith, suggested, suggestedBy, writersOf } =
    suggestionsAt(() => desk)

  it('change nothing before they are accepted; then they are a save, and their author has a part in the text', async () => {
    const id = await aPage()
    const before = await desk.load(id)
    const draft = await draftOf(await desk.reqOf('author'), before)
    const comment = await suggestedBy('reviewer', id, { text: 'Says who.' })
    const after = await desk.load(id)
    expect(after.record).toEqual(before.record)
    expect(after.newest).toEqual(before.newest)
    expect(await writersOf(id)).toEqual(['author'])
    expect((await draftOf(await desk.reqOf('author'), after)).hash).toBe(draft.hash)
    expect(await about('author', id)).toMatchObject([
      {
        ...{ place: 'there', isOpen: true, field: { path: 'body' } },
        suggestion: { words: WORDS, replaced: 'common positions', outcome: 'open' },
        comments: [{ author: nameOf('reviewer'), parts: [{ words: 'Says who.' }] }],
      },
    ])
    expect((await accept('author', id, comment)).status).toBe(200)
    expect(await bodyOf(id)).toContain(MENDED)
    expect(await desk.load(id)).toMatchObject({ record: { step: before.record.step + 1 } })
    expect(await writersOf(id)).toEqual(['author', 'reviewer'])
    expect(await about('author', id, '&resolved=true')).toMatchObject([
      { suggestion: { outcome: 'accepted' }, settled: { who: nameOf('author') } },
    ])
    const req = await desk.reqOf('author')
    const [act] = await newestActs(req, { documentId: { equals: id } }, 1)
    expect(act).toMatchObject({ act: 'save', details: { suggestedBy: [String(desk.people.reviewer.id)] } })
    const actor = actorOf(req.user)
    if (!actor) throw new Error('An author is somebody.')
    const { contributors, next } = await describeDocument(req, { actor, collection: 'pages', id })
    expect(contributors.map(({ name }) => name)).toContain(nameOf('reviewer'))
    expect(JSON.stringify(next)).not.toContain(nameOf('reviewer'))
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('of somebody are neither passed on, validated nor confirmed by them', async () => {
    const id = await aPage()
    for (const [who, suggestion] of [
      ['reviewer', 'joint positions'],
      ['validator', 'shared positions'],
    ] as const) {
      const { quotation } = { quotation: who === 'reviewer' ? 'common positions' : 'joint positions' }
      const comment = await suggestedBy(who, id, { anchor: { ...PASSAGE, quotation }, suggestion })
      expect((await accept('author', id, comment)).status, who).toBe(200)
    }
    await desk.act('author', 'requestReview', id)
    expect(await refusalBy(desk.act('reviewer', 'requestValidation', id))).toBe('403 fourEyes')
    await desk.act('reader', 'requestValidation', id)
    expect(await refusalBy(desk.act('validator', 'validate', id))).toBe('403 fourEyes')
    await desk.act('second', 'publishUrgently', id, { reason: 'Now.' })
    expect(await refusalBy(desk.act('validator', 'confirm', id))).toBe('403 fourEyes')
    await desk.act('reader', 'confirm', id)
  })

  it('stand for a passage that keeps its look, or for a whole plain field', async () => {
    const { root } = aText('')
    const text = (words: string, format = 0) => ({ ...root.children[0]?.children[0], text: words, format })
    const paragraph = {
      ...root.children[0],
      children: [
        text('The delegation prepares '),
        text('common', 1),
        text(' positions before each session.'),
      ],
    }
    const id = await aPage({ body: { root: { ...root, children: [paragraph] } } })
    const passage = await suggestedBy('reviewer', id, { suggestion: 'joint positions' })
    // A whole word is meant where a part of one was selected.
    const part = { quotation: 'delega', before: 'The ', after: 'tion prepares' }
    const word = await suggestedBy('reviewer', id, { anchor: part, suggestion: 'Delega' })
    for (const comment of [passage, word]) expect((await accept('author', id, comment)).status).toBe(200)
    const stored = (await desk.load(id)).newest.doc.body as {
      en: { root: { children: { children: unknown }[] } }
    }
    expect(stored.en.root.children[0]?.children).toMatchObject([
      { text: 'The Delegation prepares ', format: 0 },
      { text: 'joint positions', format: 1 },
      { text: ' before each session.', format: 0 },
    ])
    const title = `A better title ${randomUUID()}`
    const whole = await suggested('validator', id, { field: 'title', suggestion: ` ${title}\n` })
    expect((await accept('author', id, whole)).status).toBe(200)
    expect((await desk.load(id)).newest.doc.title).toMatchObject({ en: title })
    expect(await writersOf(id)).toEqual(['author', 'reviewer', 'validator'])
  })

  it('are refused with the field and the remedy, and decided on by who writes the text, once', async () => {
    const id = await aPage()
    const place = { collection: 'pages', id, field: 'body', anchor: PASSAGE }
    for (const [who, more, status, code, path] of [
      ['author', {}, 403, 'role', undefined],
      ['translator', {}, 403, 'role', undefined],
      ['reviewer', { suggestion: ' ' }, 422, 'invalid', 'suggestion'],
      ['reviewer', { suggestion: 'common positions' }, 422, 'invalid', 'suggestion'],
      ['reviewer', { suggestion: 'x'.repeat(2001) }, 422, 'invalid', 'suggestion'],
      ['reviewer', { field: 'nothing' }, 422, 'invalid', 'field'],
      ['reviewer', { anchor: undefined }, 422, 'invalid', 'anchor'],
      ['reviewer', { anchor: { ...PASSAGE, quotation: 'never written' } }, 422, 'invalid', 'anchor'],
    ] as const) {
      const answer = await post(who, '/suggestions', { ...place, suggestion: WORDS, ...more })
      expect(answer.status, JSON.stringify(more)).toBe(status)
      expect(refusedWith(answer.body)[0], JSON.stringify(more)).toMatchObject({ code, ...(path && { path }) })
    }
    for (const bad of [{ ...place, suggestion: 7 }, { ...place, suggestion: 'x', by: 'x' }, place])
      expect((await post('reviewer', '/suggestions', bad)).status).toBe(400)
    expect((await post(null, '/suggestions', { ...place, suggestion: WORDS })).status).toBe(401)
    const comment = await suggestedBy('reviewer', id)
    expect((await accept(null, id, comment)).status).toBe(401)
    for (const who of ['reviewer', 'validator', 'translator', 'administrator'] as const)
      expect((await accept(who, id, comment)).status, who).toBe(403)
    expect((await post('reviewer', `/${comment}/decline`, { text: '' })).status).toBe(403)
    expect((await post('author', `/${comment}/accept`, { expected: '0' })).status).toBe(409)
    expect(await writersOf(id)).toEqual(['author'])
    const answers = [await accept('author', id, comment), await accept('colleague', id, comment)]
    expect(answers.map(({ status }) => status)).toEqual([200, 409])
    const other = await suggestedBy('validator', id, {
      anchor: { quotation: 'each session', before: 'before ', after: ' of the' },
      suggestion: 'every session',
    })
    expect((await post('author', `/${other}/decline`, { text: 'We always say each.' })).status).toBe(200)
    expect(await about('author', id, '&resolved=true')).toMatchObject([
      { suggestion: { outcome: 'declined' }, comments: [{}, { parts: [{ words: 'We always say each.' }] }] },
      {},
    ])
    expect((await accept('author', id, other)).status).toBe(409)
    expect(await writersOf(id)).not.toContain('validator')
  })

  it('whose passage has gone are shown as such, and not accepted', async () => {
    const id = await aPage()
    const passage = await suggestedBy('reviewer', id)
    const title = await suggested('reviewer', id, { field: 'title', suggestion: 'Another' })
    await desk.save('author', id, {
      title: `Mine ${randomUUID()}`,
      body: aText(SENTENCE.replace('common positions', 'the position of the council')),
    })
    expect((await about('author', id)).map(({ place }) => place)).toEqual(['changed', 'changed'])
    for (const comment of [passage, title]) {
      const { body, status } = await accept('author', id, comment)
      expect([status, refusedWith(body)[0]?.code]).toEqual([409, 'isOrphaned'])
    }
    expect(await writersOf(id)).toEqual(['author'])
  })

  it('are asked about once more where nobody would be left to decide', async () => {
    const id = await aPage()
    await desk.save('reader', id)
    await desk.save('author', id, { body: aText(SENTENCE) })
    const mine = await suggestedBy('second', id, { suggestion: 'joint positions' })
    expect((await accept('author', id, mine)).status).toBe(200)
    const last = await suggestedBy('validator', id, {
      anchor: { quotation: 'each session', before: 'before ', after: ' of the' },
      suggestion: 'every session',
    })
    const { body, status } = await accept('author', id, last)
    expect([status, refusedWith(body)[0]?.code]).toEqual([409, 'leavesNobody'])
    expect((await accept('author', id, last, { sure: true })).status).toBe(200)
  })
})
