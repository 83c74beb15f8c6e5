import { beforeAll, describe, expect, it } from 'vitest'
import { dashboardOf, type DashboardContents } from '@/workflow/desk/dashboardOf'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'

type List = 'waiting' | 'sentBack' | 'drafts' | 'published'

describe('the dashboard', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const of = async (who: Who) => {
    const contents = await dashboardOf(await desk.reqOf(who))
    if (!contents) throw new Error(`${who} has no dashboard`)
    return contents
  }
  const shows = (contents: DashboardContents, list: List, id: string) =>
    contents[list]?.items.some((item) => item.id === id) ?? false
  /** For whom a document is in a list. */
  const seenBy = async (list: List, id: string) => {
    const who: Who[] = ['author', 'colleague', 'reviewer', 'validator', 'second', 'administrator']
    const seen = await Promise.all(who.map(async (each) => shows(await of(each), list, id)))
    return who.filter((_, index) => seen[index])
  }

  it('shows a text to those who can act on it next, and to its author where it is', async () => {
    const id = await desk.write()
    expect(await seenBy('drafts', id)).toEqual(['author'])
    expect(await seenBy('waiting', id)).toEqual([])

    await desk.act('author', 'requestReview', id)
    expect(await seenBy('waiting', id)).toEqual(['reviewer'])
    await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
    expect(await seenBy('waiting', id)).toEqual([])
    expect(await seenBy('sentBack', id)).toEqual(['author'])
    const { sentBack } = await of('author')
    expect(sentBack?.items.find((item) => item.id === id)?.note).toContain('Say more.')

    await desk.act('author', 'requestReview', id)
    expect(await seenBy('sentBack', id)).toEqual([])
    await desk.act('reviewer', 'requestValidation', id)
    expect(await seenBy('waiting', id)).toEqual(['validator', 'second'])
    await desk.act('validator', 'validate', id)
    expect(await seenBy('waiting', id)).toEqual(['author'])
    await desk.act('author', 'publish', id)
    expect(await seenBy('waiting', id)).toEqual([])
    expect(await seenBy('drafts', id)).toEqual([])
    expect(await seenBy('published', id)).toHaveLength(6)
  })

  it('asks nobody to decide on their own words', async () => {
    const id = await desk.write()
    await desk.save('reader', id)
    await desk.act('author', 'requestReview', id)
    expect(shows(await of('reader'), 'waiting', id)).toBe(false)
    expect(shows(await of('reader'), 'drafts', id)).toBe(true)
  })

  it('asks a validator who neither wrote nor published it for a second look', async () => {
    const id = await desk.write('reader')
    await desk.act('validator', 'publishUrgently', id, { reason: 'It cannot wait.' })
    expect(await seenBy('waiting', id)).toEqual(['second'])
    expect(shows(await of('reader'), 'waiting', id)).toBe(false)

    await desk.save('author', id)
    await desk.act('author', 'requestReview', id)
    expect(shows(await of('reader'), 'waiting', id)).toBe(false)
    await desk.act('second', 'confirm', id)
    expect(shows(await of('reader'), 'waiting', id)).toBe(true)
  })

  it('calls a text by its title, also while the desk shows another language', async () => {
    const title = `Page ${Date.now()}`
    const id = await desk.write('author', { title })
    const inFrench = { ...(await desk.reqOf('author')), locale: 'fr' as const }
    const shown = (await dashboardOf(inFrench))?.drafts?.items.find((item) => item.id === id)
    expect(shown).toMatchObject({ title, language: 'en' })
    expect(inFrench.locale).toBe('fr')
  })

  it('offers to begin texts to those who write, and tells of accounts those who validate', async () => {
    const [author, validator, administrator] = await Promise.all([
      of('author'),
      of('validator'),
      of('administrator'),
    ])
    expect(author.kinds.map(({ collection }) => collection)).toContain('pages')
    expect(administrator.kinds).toEqual([])
    expect([author.accounts, administrator.accounts]).toEqual([null, null])
    expect(validator.accounts).not.toBeNull()
  })

  it('is not there for visitors, nor for people who were deactivated', async () => {
    expect(await dashboardOf(await desk.reqOf(null))).toBeNull()
    const { user } = desk.people.author
    const deactivated = { ...user, deactivatedAt: new Date().toISOString() }
    expect(await dashboardOf({ ...(await desk.reqOf(null)), user: deactivated })).toBeNull()
  })
})
