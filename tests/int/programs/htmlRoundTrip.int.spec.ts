import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { isRichText } from '@/fields/richText/isRichText'
import { renderRichText } from '@/fields/richText/renderRichText'
import { isRecord } from '@/lib/isRecord'
import { contents } from '@/seed/contents'
import { createDraft } from '@/seed/createDraft'
import { planTexts } from '@/workflow/queries/import/plan'
import { aDesk } from '../../support/desk/aDesk'
import { setRecord } from '../../support/setRecord'

/** What a text says and shows: without the ids of its nodes, and what the editor writes of each by itself. */
const SAID = new Set(['type', 'children', 'tag', 'listType', 'text', 'format', 'fields', 'root'])

const said = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(said)
  if (!isRecord(value)) return value
  if (value.type === 'link') return { link: meantBy(value.fields), children: said(value.children) }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => SAID.has(name) && part !== '')
      .map(([name, part]) => [name, said(part)]),
  )
}

const meantBy = (fields: unknown): unknown =>
  isRecord(fields) ? (fields.linkType === 'internal' ? fields.doc : fields.url) : null

it('HTML that the public is answered, given back, is the same text, of every one of the first content', async () => {
  const { payload, people } = await aDesk()
  const { author } = people
  const ids = new Map<string, string>()
  const lines = contents.flatMap(({ texts }) => Object.values(texts).flat()).join('\n')
  const linked = new Set([...lines.matchAll(/\]\(([a-z-]+\/[^)]+)\)/g)].map(([, key]) => key))
  for (const seed of contents) {
    const id = await createDraft(payload, { seed, author: author.user, ids })
    ids.set(`${seed.collection}/${seed.slug}`, id)
    // Of a text that is not public, there is no link.
    if (linked.has(`${seed.collection}/${seed.slug}`))
      await setRecord(payload, { ...seed, id, live: 'published' })
  }
  let links = 0
  for (const { collection, slug } of contents) {
    const req = await createLocalReq({ locale: 'en', user: author.user }, payload)
    req.payloadAPI = 'REST'
    const id = String(ids.get(`${collection}/${slug}`))
    const stored = await payload.findByID({ collection, id, depth: 0, draft: true, locale: 'en' })
    for (const name of ['body', 'report']) {
      const text = (stored as unknown as Record<string, unknown>)[name]
      if (!isRichText(text)) continue
      const html = await renderRichText(req, text)
      const { problems, rows } = await planTexts(req, {
        ...{ config: payload.collections[collection].config, language: 'en' },
        texts: [{ title: 'x', [`${name}Html`]: html }],
      })
      expect(problems, slug).toEqual([])
      expect(rows[0]?.html[0]?.losses, slug).toEqual([])
      expect(said(rows[0]?.content[name]), slug).toEqual(said(text))
      links += html.split('<a ').length - 1
    }
  }
  expect(links).toBeGreaterThan(20)
})
