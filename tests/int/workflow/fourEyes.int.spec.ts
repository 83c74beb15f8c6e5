import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

/** `reader` holds all roles, writes, and then tries to decide on their own words by a detour. */
describe('nobody validates their own words', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const words = (text: string) => ({ body: aText(text) })
  const urgently = { reason: 'It is on fire.', minor: true }
  const toValidation = async (id: string) => {
    await desk.act('author', 'requestReview', id, { minor: true })
    await desk.act('reviewer', 'requestValidation', id)
  }

  it('after their draft was discarded and a colleague brought it back', async () => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.save('reader', id, words('Words of the reader'))
    const written = (await desk.load(id)).newest.versionId
    await desk.act('reader', 'discardDraft', id, { reason: 'Never mind.' })
    const { status } = await rest(`/pages/versions/${written}?locale=en`, {
      method: 'POST',
      token: desk.people.colleague.token,
    })
    expect(status).toBe(200)
    await toValidation(id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('validator', 'validate', id))).toBe('done')
  })

  it('after they were published urgently and a colleague changed a comma', async () => {
    const id = await desk.write('reader')
    await desk.act('reader', 'publishUrgently', id, urgently)
    await desk.save('colleague', id)
    await toValidation(id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('validator', 'validate', id))).toBe('done')
  })

  it('after they were published urgently twice', async () => {
    const id = await desk.write('reader')
    await desk.act('reader', 'publishUrgently', id, urgently)
    await desk.save('colleague', id)
    await desk.act('validator', 'publishUrgently', id, urgently)
    expect(await refusalBy(desk.act('reader', 'confirm', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('second', 'confirm', id))).toBe('done')
  })

  it('after they were published urgently and withdrawn under a colleague’s draft', async () => {
    const id = await desk.write('reader')
    await desk.act('reader', 'publishUrgently', id, urgently)
    await desk.save('colleague', id)
    await desk.act('validator', 'expire', id)
    await toValidation(id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('validator', 'validate', id))).toBe('done')
  })

  it('but who wrote what a second person has confirmed may validate the next text', async () => {
    const id = await desk.write('reader')
    await desk.act('reader', 'publishUrgently', id, urgently)
    await desk.act('second', 'confirm', id)
    await desk.save('colleague', id)
    await toValidation(id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('done')
  })
})
