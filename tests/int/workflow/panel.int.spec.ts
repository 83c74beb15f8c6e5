import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { changedFields, contentFields } from '@/workflow/domain/content'
import { actorOf } from '@/workflow/domain/actor'
import { describeDocument, type DocumentDescription } from '@/workflow/queries/panel'
import type { History } from '@/workflow/queries/history'
import { costOf } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

describe('the transition panel', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const described = async (id: string) => {
    const req = await desk.reqOf('author')
    const actor = actorOf(req.user)
    if (!actor) throw new Error('the author is nobody')
    return describeDocument(req, { actor, collection: 'pages', id })
  }
  const advisedAbout = async (id: string) => (await described(id)).advice.map(({ path }) => path)
  const aFile = async (filename: string): Promise<string> => {
    const data = { filename, mimeType: 'image/jpeg', publicUses: 0 }
    writesPastTheWorkflow()
    return String((await desk.payload.db.create({ collection: 'media', data })).id)
  }
  /** A text that shows a file, with these words for who cannot see it. */
  const showing = (value: string, alt?: string) => {
    const { root } = aText('Look:')
    const node = { type: 'upload', version: 3, format: '', id: randomUUID(), relationTo: 'media', value }
    return { root: { ...root, children: [...root.children, { ...node, fields: { alt } }] } }
  }

  it('tells of pictures without an alternative text, and of no other file', async () => {
    const picture = await aFile(`${randomUUID()}.jpg`)
    const bare = await desk.write('author', { body: showing(picture), illustration: { image: picture } })
    expect(await advisedAbout(bare)).toEqual(['body', 'illustration.alt'])
    expect((await described(bare)).problems).toEqual([])

    const told = { body: showing(picture, 'A hall'), illustration: { image: picture, alt: 'A hall' } }
    expect(await advisedAbout(await desk.write('author', told))).toEqual([])
    const paper = showing(await aFile(`${randomUUID()}.pdf`))
    expect(await advisedAbout(await desk.write('author', { body: paper }))).toEqual([])
  })

  it('says before there is a text what a request for review will ask of whoever makes it, and whom it may name', async () => {
    const before = async (who: 'author' | 'reader' | 'reviewer' | 'translator') =>
      rest('/pages/new/transitions', { token: desk.people[who].token })
    for (const who of ['author', 'reader'] as const) {
      const made = await rest(`/pages/${await desk.write(who)}/transitions`, {
        token: desk.people[who].token,
      })
      const { available, naming } = made.body as unknown as DocumentDescription
      expect((await before(who)).body).toEqual({
        afterCreation: { available: available.find(({ name }) => name === 'requestReview'), naming },
      })
      expect(naming?.candidates?.needsReview.map(({ id }) => id)).not.toContain(String(desk.people[who].id))
    }
    for (const who of ['reviewer', 'translator'] as const)
      expect((await before(who)).body).toEqual({ afterCreation: null })
    expect((await rest('/pages/new/transitions', {})).status).toBe(401)
  })

  it('lists a changed date once, as the form calls it', () => {
    const fields = contentFields(desk.payload.collections.forums.config)
    const before = { established: { text: '2005', value: '2005-01-01T00:00:00.000Z', precision: 'year' } }
    const after = { established: { text: '2006-05', value: '2006-05-01T00:00:00.000Z', precision: 'month' } }
    expect(changedFields(fields, before, after)).toEqual([{ path: 'established.text', label: 'Established' }])
  })

  it('tells a history of any length, the newest twenty acts and then a hundred at a time', async () => {
    const id = await desk.write()
    expect((await described(id)).hasOlderHistory).toBe(false)
    const first = (await described(id)).history.map(({ seq }) => seq)
    // Not saved two hundred times: only the rows are read here.
    const actorId = String(desk.people.author.user.id)
    const row = { at: '2026-01-31T10:00:00.000Z', act: 'save', actorId, mac: 'none' }
    const seqs = Array.from({ length: 210 }, (_, index) => 100_000 + index)
    for (const seq of seqs)
      await desk.payload.db.create({
        collection: 'audit-log',
        data: { ...row, seq, key: `#${seq}`, collection: 'pages', documentId: id },
      })
    const { hasOlderHistory, history } = await described(id)
    expect([hasOlderHistory, history.length]).toEqual([true, 20])
    expect(history.at(-1)?.act).toBe('save')

    const { token } = desk.people.reader
    const pageBefore = async (before: number | undefined) => {
      const answer = await rest(`/pages/${id}/acts?before=${before}`, { token })
      expect(answer.status).toBe(200)
      return answer.body as unknown as History
    }
    const second = await pageBefore(history.at(-1)?.seq)
    const third = await pageBefore(second.history.at(-1)?.seq)
    expect([second.history.length, second.hasOlderHistory, third.hasOlderHistory]).toEqual([100, true, false])
    expect([...history, ...second.history, ...third.history].map(({ seq }) => seq)).toEqual([
      ...seqs.toReversed(),
      ...first,
    ])
    const { payload } = desk
    const cost = await costOf(payload, () => pageBefore(history.at(-1)?.seq))
    expect(await costOf(payload, () => pageBefore(second.history[8]?.seq))).toEqual(cost)
  })

  it('tells the acts on a text to staff alone, and refuses what is no number of an act', async () => {
    const id = await desk.write()
    const { token } = desk.people.reviewer
    expect((await rest(`/pages/${id}/acts`)).status).toBe(401)
    expect((await rest(`/pages/${id}/acts`, { token })).body.history).toHaveLength(1)
    const refused = await rest(`/pages/${id}/acts?before=first`, { token })
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      400,
      'before is the number of an act: those before it are told.',
    ])
    expect((await rest(`/pages/${randomUUID()}/acts`, { token })).status).toBe(404)
    // It goes to the trash.
    await desk.act('author', 'discardDraft', id)
    expect((await rest(`/pages/${id}/acts`, { token })).status).toBe(404)
  })
})
