import { beforeAll, describe, expect, it } from 'vitest'
import { decide } from '@/workflow/commands/decide'
import { propose } from '@/workflow/commands/propose'
import { actorOf } from '@/workflow/domain/actor'
import { describePending } from '@/workflow/queries/proposals'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

describe('the note to a version that was public', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const aNotedText = async () => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'The dedline is new.' })
    return { id, edition: `pages/${id}/2.0` }
  }
  const correct = async (who: Who, edition: string, value: unknown) =>
    (await propose(await desk.reqOf(who), { kind: 'note', documentId: edition, value })).proposal.id
  const confirm = async (who: Who, id: string) => decide(await desk.reqOf(who), { id, decision: 'confirm' })
  const notesOn = async (id: string) => {
    const { body } = await rest(`/pages/${id}/history`)
    return (body.docs as { note: string | null }[]).map(({ note }) => note)
  }

  it('reads otherwise once a second person has confirmed other words, and the first ones stay on record', async () => {
    const { id, edition } = await aNotedText()
    const proposal = await correct('author', edition, ' The deadline is new.\u0000 ')
    expect(await notesOn(id)).toEqual(['The dedline is new.', null])
    const req = await desk.reqOf('validator')
    const actor = actorOf(req.user)
    if (!actor) throw new Error('nobody')
    const {
      proposals: [pending],
    } = await describePending(req, {
      actor,
      about: { collection: 'change-notes', documentId: [edition] },
    })
    expect(pending).toMatchObject({
      lines: [{ from: 'The dedline is new.', to: 'The deadline is new.' }],
      may: { confirm: null },
      path: `/collections/pages/${id}/versions`,
    })
    await confirm('validator', proposal)
    expect(await notesOn(id)).toEqual(['The deadline is new.', null])

    await confirm('second', await correct('validator', edition, 'The deadline is new: 1 May.'))
    expect(await notesOn(id)).toEqual(['The deadline is new: 1 May.', null])
    const { docs } = await desk.payload.db.find({
      collection: 'change-notes',
      where: { edition: { equals: edition } },
    })
    expect(docs).toHaveLength(3)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is not corrected by one person, nor into nothing, nor where there was none', async () => {
    const { edition } = await aNotedText()
    expect(await refusalBy(confirm('validator', await correct('validator', edition, 'Mine alone.')))).toBe(
      '403 fourEyes',
    )
    expect(await refusalBy(confirm('author', await correct('author', edition, 'Mine alone.')))).toBe(
      '403 role',
    )
    for (const [value, refusal] of [
      ['', '422 required'],
      [' \u0000', '422 required'],
      ['\u2800\u3164', '422 required'],
      [{ note: 'x' }, '422 malformed'],
      ['x'.repeat(2_001), '422 tooLong'],
      ['The dedline is new.', '422 unchanged'],
    ] as const)
      expect(await refusalBy(correct('author', edition, value))).toBe(refusal)
    for (const nothing of [edition.replace('2.0', '1.0'), edition.replace('2.0', '3.0'), 'pages', 'x/y/z'])
      expect(await refusalBy(correct('author', nothing, 'Words'))).toBe('404 notFound')
    expect(await refusalBy(correct('reviewer', edition, 'Words'))).toBe('403 role')
  })

  it('cannot be corrected behind the back of the audit log', async () => {
    const { id, edition } = await aNotedText()
    writesPastTheWorkflow()
    const row = { collection: 'pages', documentId: id, number: '2.0', edition, actorId: 'x' }
    const made = await desk.payload.db.create({
      collection: 'change-notes',
      data: { ...row, note: 'The deadline is old.', at: new Date().toISOString() },
    })
    expect((await verifyAudit(desk.payload)).faults.join()).toContain(`The change note to ${edition}`)
    await desk.payload.db.deleteOne({ collection: 'change-notes', where: { id: { equals: made.id } } })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
