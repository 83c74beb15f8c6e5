import { expect } from '@playwright/test'
import { aText } from '../desk/aText'
import { signIn } from '../http/signIn'

/** A title that no other test has. */
export const aTitle = (about: string) => `${about} ${Date.now().toString(36)}`

/** A standing page at the desk, moved over REST by whoever may. */
export const aPageInReview = async (title: string) => {
  const [author, reviewer, validator] = await Promise.all([
    signIn('author'),
    signIn('reviewer'),
    signIn('validator'),
  ])
  const people = { author, reviewer, validator }
  const made = await author.send('/api/pages?draft=true&locale=en', {
    method: 'POST',
    body: { title, body: aText('Readers see these words.') },
  })
  const { id } = (await made.json()).doc as { id: string }
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
