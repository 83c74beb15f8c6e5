import { describe, expect, it } from 'vitest'
import { redactText } from '@/workflow/commands/redactText'
import { undoRelease } from '@/workflow/commands/undoRelease'
import { verifyAudit } from '@/workflow/queries/verify'
import { aReleaseDesk } from '../../support/desk/aReleaseDesk'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { rollsBack } from '../../support/testPayload'

describe('taking a release back', () => {
  const { own, aRelease, describe: look, publish, facesOf } = aReleaseDesk()

  const bodyOf = async (id: string) => JSON.stringify((await own.desk.load(id)).newest.doc.body)

  it('makes one new release: drafts of the texts of before, and the archive for what was new', async () => {
    const { desk } = own
    const [old, fresh, moved] = [await desk.write(), await desk.write(), await desk.write()]
    for (const id of [old, moved]) await desk.publish(id)
    const before = await bodyOf(old)
    for (const id of [old, moved]) {
      await desk.save('author', id, { body: aText('As it says after the summit') })
      await desk.approve(id, { changeNote: 'The summit has decided.' })
    }
    await desk.approve(fresh)
    const release = await aRelease([old, fresh, moved])
    await publish(release)
    await desk.save('colleague', moved)

    const undo = async () =>
      undoRelease(await desk.reqOf('author'), { id: release, name: 'Back to before the summit' })
    expect(await refusalBy(undoRelease(await desk.reqOf('validator'), { id: release, name: 'Mine' }))).toBe(
      '403 role',
    )
    const { left, release: back } = await undo()
    expect(left.map(({ id, message }) => [id, message])).toEqual([
      [moved, 'A draft of it is being prepared. Publish or discard that first.'],
    ])
    expect(await facesOf([old, fresh, moved])).toEqual([
      'published/draft',
      'published/none',
      'published/draft',
    ])
    expect(await bodyOf(old)).toBe(before)

    // What was new is taken away by a validator alone, who says why and what readers are told.
    await desk.approve(old, { changeNote: 'The decision was taken back.' })
    expect(
      await refusalBy(publish(back.id, 'author', { reason: 'Too early', notice: 'It was too early.' })),
    ).toBe('422 blocked')
    expect(await refusalBy(publish(back.id, 'validator'))).toBe('422 blocked')
    expect(await facesOf([old, fresh])).toEqual(['published/validated', 'published/none'])
    await publish(back.id, 'validator', { reason: 'Too early', notice: 'It was too early.' })
    expect(await facesOf([old, fresh])).toEqual(['published/none', 'archived/none'])
    expect(await bodyOf(old)).toBe(before)
    expect((await look(back.id)).undoes).toBe(release)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('leaves out, and names, a text whose words of before were erased', async () => {
    const { desk } = own
    const [erased, other] = [await desk.write(), await desk.write()]
    for (const id of [erased, other]) {
      await desk.publish(id)
      await desk.save('author', id, { body: aText('As it says after the summit') })
      await desk.approve(id, { changeNote: 'The summit has decided.' })
    }
    const release = await aRelease([erased, other])
    await publish(release)
    await redactText(await desk.reqOf(null), {
      ...{ collection: 'pages', id: erased, number: '1.0', reason: 'Article 17', reference: 'DPO 1' },
    })
    const { left } = await undoRelease(await desk.reqOf('author'), { id: release, name: 'Back' })
    expect(left.map(({ id, message }) => [id, message])).toEqual([
      [erased, 'The words that were public before were erased, as the law demanded.'],
    ])
    expect(await facesOf([erased, other])).toEqual(['published/none', 'published/draft'])
  })

  it.runIf(rollsBack())('makes nothing where nothing can be taken back', async () => {
    const { desk } = own
    const id = await desk.write()
    await desk.approve(id)
    const release = await aRelease([id])
    await publish(release)
    await desk.act('validator', 'archive', id, { reason: 'Wrong', notice: 'It was wrong.' })
    const undone = undoRelease(await desk.reqOf('author'), { id: release, name: 'Back' })
    expect(await refusalBy(undone)).toBe('409 state')
    expect((await look(release)).available).toEqual(['undo'])
  })
})
