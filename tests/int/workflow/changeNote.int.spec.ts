import { beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '@/workflow/domain/actor'
import { writeRecord } from '@/workflow/ledgers/records'
import { describeDocument } from '@/workflow/queries/panel'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { writesPastTheWorkflow } from '../../support/testPayload'

describe('the note to readers', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  /** A public text with a new draft. */
  const aChange = async () => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    return id
  }
  const given = async (id: string) => {
    const { changeNote, minor } = (await desk.load(id)).record
    return { changeNote, minor: Boolean(minor) }
  }
  const notesOf = async (id: string) => {
    const where = { documentId: { equals: id } }
    const { docs } = await desk.payload.db.find<{ id: string; note: string; number: string }>({
      ...{ collection: 'change-notes', where, sort: 'number' },
    })
    return docs.map(({ note, number }) => `${number} ${note}`)
  }
  const asksOf = async (who: Who, id: string, name: string) => {
    const req = await desk.reqOf(who)
    const actor = actorOf(req.user)
    if (!actor) throw new Error(`${who} is nobody`)
    const description = await describeDocument(req, { actor, collection: 'pages', id })
    return {
      asks: description.available.find((one) => one.name === name)?.asks,
      told: description.changeNote,
    }
  }

  it('is given with the request for review, shown to who decides, and kept with the edition', async () => {
    const id = await aChange()
    expect((await asksOf('author', id, 'requestReview')).asks).toMatchObject({ changeNote: 'required' })
    expect(await refusalBy(desk.act('author', 'requestReview', id, { changeNote: '  ' }))).toBe(
      '422 incomplete',
    )
    await desk.act('author', 'requestReview', id, { changeNote: ' The date is new. ' })
    await desk.act('reviewer', 'requestValidation', id)
    const { asks, told } = await asksOf('validator', id, 'validateAndPublish')
    expect(told).toEqual({ note: 'The date is new.', isMinor: false })
    expect(asks).toEqual({ comment: 'optional' })
    await desk.act('validator', 'validate', id)
    expect((await asksOf('author', id, 'publish')).asks).toEqual({})
    await desk.act('author', 'publish', id)
    expect(await notesOf(id)).toEqual(['2.0 The date is new.'])
    expect(await given(id)).toEqual({ changeNote: null, minor: false })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is still there when the text comes back, and another one takes its place', async () => {
    const id = await aChange()
    await desk.act('author', 'requestReview', id, { changeNote: 'First words.' })
    await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
    await desk.save('author', id)
    expect((await asksOf('author', id, 'requestReview')).told?.note).toBe('First words.')
    await desk.publish(id, { changeNote: 'More words.' })
    expect(await notesOf(id)).toEqual(['2.0 More words.'])
    await desk.save('author', id)
    await desk.act('author', 'requestReview', id, { minor: true })
    await desk.act('author', 'discardDraft', id)
    expect(await given(id)).toEqual({ changeNote: null, minor: false })
  })

  it('is public text: nobody decides on a note of their own', async () => {
    const [own, without] = [await aChange(), await aChange()]
    await desk.act('reader', 'requestReview', own, { changeNote: 'Words of the reader.' })
    await desk.act('reader', 'requestReview', without, { minor: true })
    expect(await refusalBy(desk.act('reader', 'requestValidation', own))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('reader', 'requestValidation', without))).toBe('done')
    await desk.act('reviewer', 'requestValidation', own)
    expect(await refusalBy(desk.act('reader', 'validate', own))).toBe('403 fourEyes')
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('cannot be changed behind the back of the audit log', async () => {
    writesPastTheWorkflow()
    const id = await aChange()
    await desk.approve(id, { changeNote: 'The date is new.' })
    const { record } = await desk.load(id)
    const faultsWith = async (changes: object) => {
      await writeRecord(await desk.reqOf(null), record, changes)
      return (await verifyAudit(desk.payload)).faults
    }
    const fault = [`The change note of pages/${id}: not the one that was given with the text`]
    expect(await faultsWith({ minor: true })).toEqual(fault)
    expect(await faultsWith({ changeNote: 'Something else.' })).toEqual(fault)
    await desk.act('author', 'publish', id)
    const { faults } = await verifyAudit(desk.payload)
    expect(faults.join()).toContain('with a note that nobody had validated')
  })
})
