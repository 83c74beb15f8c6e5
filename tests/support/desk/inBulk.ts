import { expect } from 'vitest'
import type { Desk, Who } from './aDesk'
import { rest } from '../rest'

type Seen = { id: string; expected: string; revision: number }
type Chosen = {
  acts: string[]
  texts: (Seen & { title: string; language: string })[]
  people: Record<'needsReview' | 'requestValidation', { id: string }[]>
  releases: { id: string; name: string }[]
}
type Done = { id: string; done: boolean; errors: { path: string; code: string; message: string }[] }

export const seenOf = (texts: readonly Seen[]): Seen[] =>
  texts.map(({ id, expected, revision }) => ({ id, expected, revision }))

/** What the people of a desk do to several pages at once, over REST. */
export const inBulk = (desk: Desk) => {
  const tokenOf = (who: Who | null) => (who ? { token: desk.people[who].token } : {})
  const chosen = async (who: Who, ids: readonly string[]): Promise<Chosen> => {
    const { status, body, text } = await rest(`/pages/bulk?ids=${ids.join(',')}`, tokenOf(who))
    expect(status, text).toBe(200)
    return body
  }
  const send = (who: Who | null, body: object) =>
    rest('/pages/bulk', { method: 'POST', body, ...tokenOf(who) })
  /** Does it with what the person saw a moment ago. */
  const doAll = async (who: Who, ids: readonly string[], asked: object) => {
    const texts = seenOf((await chosen(who, ids)).texts)
    const { status, body, text } = await send(who, { ...asked, texts })
    expect(status, text).toBe(200)
    const all = body.texts as Done[]
    return { body, all, done: all.filter((one) => one.done).map(({ id }) => id) }
  }
  return { chosen, send, doAll }
}
