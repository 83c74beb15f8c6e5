import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { aPageInReview, aTitle } from './aPageInReview'
import { signIn } from '../http/signIn'
import { uploadPicture } from './uploadPicture'

type Guides = { name: string }[]

/** Playwright loads no JSON by `import`. */
const guides = (): Guides => JSON.parse(readFileSync('src/admin/Help/guides.json', 'utf8')) as Guides

/**
 * The screens of the desk that are about one thing, by whoever sees most of them: under the address of the desk.
 * @param page of an author
 */
export const screensOfOne = async (page: Page): Promise<Record<'author' | 'administrator', string[]>> => {
  const [author, administrator] = await Promise.all([signIn('author'), signIn('administrator')])
  const made = async ({ send }: typeof author, path: string, body: object) => {
    const answer = await send(path, { method: 'POST', body })
    return (await answer.json()) as { id: string }
  }
  const first = async (collection: string): Promise<string> => {
    const answer = await administrator.send(`/api/${collection}?limit=1&depth=0`)
    const { docs } = (await answer.json()) as { docs: { id: string }[] }
    if (!docs[0]) throw new Error(`There is nothing in ${collection}.`)
    return `/collections/${collection}/${docs[0].id}`
  }
  await uploadPicture(page)
  const { id: text } = await aPageInReview(aTitle('Page of a release'))
  const release = await made(author, '/api/releases', { name: aTitle('Gipfel') })
  await made(author, `/api/releases/${release.id}/add`, { text: { collection: 'pages', id: text } })
  const called = { name: aTitle('Portal'), address: 'https://portal.example.eu/' }
  const webhook = await made(administrator, '/api/webhooks', called)
  // Nobody answers there.
  await made(administrator, `/api/webhooks/${webhook.id}/pause`, {})
  return {
    author: [`/releases/${release.id}`, await first('media'), ...guides().map(({ name }) => `/help/${name}`)],
    administrator: [
      `/webhooks/${webhook.id}`,
      `/collections/users/${administrator.id}`,
      await first('users'),
    ],
  }
}
