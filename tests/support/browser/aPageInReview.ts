import { expect } from '@playwright/test'
import { aText } from '../desk/aText'
import { signIn } from '../http/signIn'

/** A title that no other test has. */
export const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`

/** Who moves a page, signed in. */
export const whoMovesIt = async () => {
  const [author, reviewer, validator] = await Promise.all([
    signIn('author'),
    signIn('reviewer'),
    signIn('validator'),
  ])
  return { author, reviewer, validator }
}

const pages: { author: Awaited<ReturnType<typeof signIn>>; id: string }[] = []

/** The first page of a person shows what waits longest: what a test leaves waiting would hide what the next ones send. */
export const recallPagesInReview = async () => {
  for (const { author, id } of pages.splice(0)) {
    const found = await author.send(`/api/pages/${id}/transitions`)
    if (!found.ok) continue
    const { available, expected } = (await found.json()) as {
      available: { name: string }[]
      expected: string
    }
    if (available.some(({ name }) => name === 'recall'))
      await author.send(`/api/pages/${id}/transitions/recall`, { method: 'POST', body: { expected } })
  }
}

/**
 * A standing page at the desk, moved over REST by whoever may.
 * @param who signed in before, where there are several pages
 */
export const aPageInReview = async (title: string, who?: Awaited<ReturnType<typeof whoMovesIt>>) => {
  const people = who ?? (await whoMovesIt())
  const { author } = people
  const made = await author.send('/api/pages?draft=true&locale=en', {
    method: 'POST',
    body: { title, body: aText('Readers see these words.') },
  })
  const { id } = (await made.json()).doc as { id: string }
  pages.push({ author, id })
  const perform = async (who: keyof typeof people, name: string, said: object = {}) => {
    const { expected } = await (await author.send(`/api/pages/${id}/transitions`)).json()
    const done = await people[who].send(`/api/pages/${id}/transitions/${name}`, {
      method: 'POST',
      body: { expected, ...said },
    })
    expect(done.status, name).toBe(200)
  }
  const save = async (words: string) => {
    const saved = await author.send(`/api/pages/${id}?draft=true&locale=en`, {
      method: 'PATCH',
      body: { body: aText(words) },
    })
    expect(saved.status).toBe(200)
  }
  return { id, perform, save }
}
