import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { titlesInOriginal } from '@/workflow/queries/titles'
import { aDesk } from '../../support/desk/aDesk'

it('a list in another language has the title of a draft in its own, and which that is', async () => {
  const { payload, people, write } = await aDesk()
  const title = `Seite ${randomUUID()}`
  const german = await payload.create({
    ...{ collection: 'pages', draft: true, locale: 'de', overrideAccess: false, user: people.author.user },
    data: { title },
  })
  const english = await write()
  const found = await titlesInOriginal(payload, 'pages', [String(german.id), english])
  expect(found.get(String(german.id))).toEqual({ title, language: 'de' })
  expect(found.get(english)?.language).toBe('en')
})
