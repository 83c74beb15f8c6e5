import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

/** `reader` holds all roles; they write no word here, and upload what is shown. */
describe('who uploaded a file that a text shows', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const upload = async (who: Who = 'reader') => {
    const { user } = desk.people[who]
    const data = { collection: 'media', data: {}, file: await aPicture(), user } as const
    return (await desk.payload.create(data)).id
  }
  const withPicture = (image: string) => ({ illustration: { image } })
  const inText = (value: string) => ({
    body: {
      root: {
        ...{ type: 'root', version: 1, direction: null, format: '' as const, indent: 0 },
        children: [
          { type: 'upload', version: 3, format: '', id: value, fields: null, relationTo: 'media', value },
        ],
      },
    },
  })
  const decide = async (name: 'requestValidation' | 'validate', id: string) => {
    await desk.act('author', 'requestReview', id, { minor: true })
    if (name === 'validate') await desk.act('reviewer', 'requestValidation', id)
    const own = await refusalBy(desk.act('reader', name, id))
    return [own, await refusalBy(desk.act(name === 'validate' ? 'second' : 'reviewer', name, id))]
  }
  const FOUR_EYES = ['403 fourEyes', 'done']

  it.each(['requestValidation', 'validate'] as const)('does not decide on it (%s)', async (name) => {
    expect(await decide(name, await desk.write('author', withPicture(await upload())))).toEqual(FOUR_EYES)
  })

  it('does not decide on it when the picture stands in the middle of the text', async () => {
    expect(await decide('validate', await desk.write('author', inText(await upload())))).toEqual(FOUR_EYES)
  })

  it('does not decide on it from the moment that it is in a draft', async () => {
    const id = await desk.write('author', withPicture(await upload('colleague')))
    await desk.publish(id)
    await desk.save('author', id, withPicture(await upload()))
    expect((await desk.load(id)).contributors).toContain(desk.people.reader.id)
    expect(await decide('validate', id)).toEqual(FOUR_EYES)
  })

  it('does not confirm what was published urgently', async () => {
    const id = await desk.write('author', withPicture(await upload()))
    await desk.act('validator', 'publishUrgently', id, { reason: 'It burns.' })
    expect(await refusalBy(desk.act('reader', 'confirm', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('second', 'confirm', id))).toBe('done')
  })

  it('does not decide on a copy of it, nor on a version that was brought back', async () => {
    const id = await desk.write('author', withPicture(await upload()))
    const copy = await desk.payload.duplicate({ ...desk.as('colleague'), id, draft: true })
    await desk.save('colleague', String(copy.id), { title: 'A copy' })
    expect(await decide('validate', String(copy.id))).toEqual(FOUR_EYES)

    const { versionId } = (await desk.load(id)).newest
    await desk.save('author', id, withPicture(await upload('colleague')))
    await desk.publish(id)
    const { status } = await rest(`/pages/versions/${versionId}?locale=en`, {
      method: 'POST',
      token: desk.people.colleague.token,
    })
    expect(status).toBe(200)
    expect(await decide('validate', id)).toEqual(FOUR_EYES)
  })

  it('decides on a later text, when a second person has looked at the file in it', async () => {
    const id = await desk.write('author', withPicture(await upload()))
    await desk.publish(id)
    await desk.save('author', id)
    await desk.act('author', 'requestReview', id, { minor: true })
    await desk.act('reviewer', 'requestValidation', id)
    expect(await refusalBy(desk.act('reader', 'validate', id))).toBe('done')
  })
})
