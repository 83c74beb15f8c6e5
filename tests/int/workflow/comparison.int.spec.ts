import { beforeAll, describe, expect, it } from 'vitest'
import { compareFields, type Wording } from '@/workflow/domain/comparison/fields'
import { comparisonOf } from '@/workflow/queries/comparison'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'

const WORDING: Wording = {
  label: ({ name }) => name,
  option: (option) => (typeof option === 'string' ? option : String(option.label)),
  title: (collection, id) => `${collection}/${id}`,
  date: ({ text }) => text,
  code: (_, code) => code,
  yes: 'Yes',
}

describe('the newest text beside another one', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const compare = async (id: string, against?: string) => {
    const comparison = await comparisonOf(await desk.reqOf('reviewer'), { collection: 'pages', id, against })
    const { fields, before, after } = comparison
    const compared = compareFields(fields, { before, after, wording: WORDING })
    return { ...comparison, changed: compared.filter(({ mark }) => mark !== 'same').map(({ path }) => path) }
  }

  it('has nothing to be compared with while it is new, but its older versions when asked', async () => {
    const id = await desk.write('author', { body: aText('First words') })
    await desk.save('author', id, { body: aText('Second words') })
    const first = await compare(id)
    expect([first.base, first.before, first.changed]).toEqual([null, null, []])
    const [older] = first.bases
    expect(first.bases.map(({ kind, number }) => `${kind} ${number}`)).toEqual(['version 0.1'])
    expect((await compare(id, older?.name)).changed).toEqual(['body'])
  })

  it('is compared with what readers see, however often it was saved since', async () => {
    const id = await desk.write('author', { body: aText('Public words') })
    await desk.publish(id)
    await desk.save('author', id, { body: aText('Other words'), title: 'Other title' })
    await desk.save('author', id, { body: aText('Public words') })
    const { base, changed } = await compare(id)
    expect(base).toMatchObject({ name: 'public', number: '1.0' })
    expect(changed).toEqual(['title'])
  })

  it('is compared, once public, with the edition before it, or with any other', async () => {
    const id = await desk.write('author', { body: aText('First edition') })
    await desk.publish(id)
    await desk.save('author', id, { body: aText('Second edition') })
    await desk.publish(id, { changeNote: 'Second.' })
    const second = await compare(id)
    expect(second.base).toMatchObject({ kind: 'edition', number: '1.0' })
    expect(second.changed).toEqual(['body'])
    await desk.save('author', id, { body: aText('First edition') })
    const third = await compare(id, 'edition-1.0')
    expect(third.base).toMatchObject({ kind: 'edition', number: '1.0' })
    expect(third.changed).toEqual([])
    expect((await compare(id)).base).toMatchObject({ kind: 'public', number: '2.0' })
  })

  it('is compared with any version of its own, also one that the list leaves out, and with no other', async () => {
    const id = await desk.write('author', { body: aText('Public words') })
    await desk.publish(id)
    await desk.save('author', id, { body: aText('Other words') })
    const { docs } = await desk.payload.findVersions({
      ...{ collection: 'pages', depth: 0, pagination: false },
      where: { and: [{ parent: { equals: id } }, { 'version.version': { equals: '1.0' } }] },
    })
    const name = `version-${docs[0]?.id}`
    expect((await compare(id)).bases.map((base) => base.name)).not.toContain(name)
    const { base, bases, changed } = await compare(id, name)
    expect(base).toMatchObject({ name, kind: 'version', number: '1.0' })
    expect(bases.map((each) => each.name)).toContain(name)
    expect(changed).toEqual(['body'])
    expect((await compare(await desk.write('author'), name)).base).toBeNull()
  })

  it('is compared, while a second look is outstanding, with what a second person has seen', async () => {
    const id = await desk.write('author', { body: aText('Seen words') })
    await desk.publish(id)
    await desk.save('author', id, { body: aText('Urgent words') })
    await desk.act('validator', 'publishUrgently', id, { reason: 'Now.', changeNote: 'Now.' })
    const urgent = await compare(id)
    expect(urgent.base).toMatchObject({ name: 'edition-1.0' })
    await desk.save('author', id, { title: 'One word more' })
    const { base, changed, isToDecide } = await compare(id)
    expect(base).toMatchObject({ name: 'edition-1.0' })
    expect(changed).toEqual(['title', 'body'])
    expect(isToDecide).toBe(true)
    expect((await compare(id, 'public')).isToDecide).toBe(false)
    await desk.act('second', 'confirm', id)
    expect((await compare(id)).base).toMatchObject({ name: 'public' })
  })

  it('offers each text once, a saved one with the time of its save', async () => {
    const id = await desk.write('author', { body: aText('First words') })
    await desk.publish(id)
    const published = await compare(id)
    expect(published.bases).toEqual([])
    await desk.save('author', id, { body: aText('Second words') })
    await desk.save('author', id, { body: aText('Third words') })
    const whenSaved = Date.now()
    await desk.act('author', 'requestReview', id, { minor: true })
    await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
    await desk.save('author', id, { body: aText('Fourth words') })
    const { bases } = await compare(id)
    expect(bases.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      ...['public 1.0', 'version 1.2', 'version 1.1'],
    ])
    expect(Date.parse(bases[1]?.at ?? '')).toBeLessThanOrEqual(whenSaved)
    await desk.publish(id, { changeNote: 'Fourth.' })
    expect((await compare(id)).bases.map(({ kind, number }) => `${kind} ${number}`)).toEqual([
      ...['edition 1.0', 'version 1.2', 'version 1.1'],
    ])
  })

  it('is compared with no version of another document', async () => {
    const [one, other] = [await desk.write(), await desk.write('author', { title: 'Other document' })]
    await desk.save('author', other)
    const { bases } = await compare(other)
    const { base, before } = await compare(one, bases[0]?.name)
    expect([base, before]).toEqual([null, null])
  })
})
