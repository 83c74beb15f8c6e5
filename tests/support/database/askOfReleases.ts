import { expect } from 'vitest'
import { askPreview } from '../desk/siteWith'
import { rest } from '../rest'

type Ask = (name: string, work: () => Promise<unknown>) => Promise<unknown>

/** What is asked of the database about a release of one page, from its beginning to its end. */
export async function askOfReleases(ask: Ask, { id, token }: { id: string; token: string }): Promise<void> {
  const releases = (path: string, body?: object) =>
    rest(`/releases${path}`, { token, ...(body && { method: 'POST', body }) })
  let release = ''
  await ask('a release', async () => {
    release = String((await releases('', { name: 'The summit' })).body.id)
  })
  const text = { collection: 'pages', id }
  await ask('releases/ID/add', async () =>
    expect((await releases(`/${release}/add`, { text })).status).toBe(200),
  )
  for (const address of ['index_en', 'documents_en', 'events_en'])
    await ask(`${address} of the site with a release`, async () =>
      expect(await askPreview(token, release, address)).toMatchObject({ kind: 'page' }),
    )
  for (const [path, body] of [
    [`/${release}/contents`],
    [`/about?collection=pages&id=${id}`],
    ['/list'],
    ['/list?done=true'],
    [`/${release}/remove`, { text }],
    [`/${release}/discard`, {}],
  ] as const)
    await ask(`releases${path.replace(release, 'ID').replace(id, 'ID')}`, async () =>
      expect((await releases(path, body)).status).toBe(200),
    )
}
