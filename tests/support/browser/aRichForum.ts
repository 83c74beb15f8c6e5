import path from 'node:path'
import { blockNode } from '@/seed/blockNode'
import { inlineNodes } from '@/seed/inlineNodes'
import { richTextFrom } from '@/seed/richTextFrom'
import { z } from 'zod'
import { atTheDesk } from '../http/atTheDesk'
import { forumAt } from '../http/forumAt'

const IGF = 'internet-governance-forum'
const COUNCIL = 'council-of-europe'

const LINES = [
  `It works with [another forum](forums/${IGF}) and [the IETF](https://www.ietf.org/about/?a=1&b=2#who), and [answers](mailto:info@example.eu).`,
  '## What it decides',
  '- names',
  `- numbers, with [the Council](forums/${COUNCIL})`,
]
const ROWS = [
  ['Year', 'City'],
  ['2014', 'Istanbul'],
]

const Saved = z.object({ doc: z.object({ id: z.string(), slug: z.string() }) })

/**
 * A forum that the public sees, with links, a heading, a list and a table in its text.
 * @returns its slug
 */
export const aRichForum = async (): Promise<string> => {
  const { TEST_ACCOUNTS_FILE = '', TEST_SERVER_URL: url = '' } = process.env
  const desk = await atTheDesk({ url, dataDir: path.dirname(TEST_ACCOUNTS_FILE) })
  const ids = new Map<string, string>()
  for (const slug of [IGF, COUNCIL]) ids.set(`forums/${slug}`, await forumAt(url, slug))
  const { root } = richTextFrom(LINES, (key) => ids.get(key) ?? '')
  const made = await desk.as('author', '/api/forums?draft=true&locale=en', {
    method: 'POST',
    body: {
      title: `Rich ${Date.now().toString(36)}`,
      summary: 'A forum with a text of many kinds.',
      kind: 'intergovernmental-organisation',
      dimensions: ['political'],
      topics: ['internet-governance'],
      body: { root: { ...root, children: [...(root.children ?? []), table] } },
    },
  })
  const { id, slug } = Saved.parse(await made.json()).doc
  await desk.approve(id)
  const published = await desk.perform('author', id, 'publish')
  if (!published.ok) throw new Error(`not published: ${await published.text()}`)
  return slug
}

const cell = (words: string, headerState: number) =>
  blockNode(
    'tablecell',
    [blockNode('paragraph', inlineNodes(words, String), { textFormat: 0, textStyle: '' })],
    { headerState, colSpan: 1, rowSpan: 1, backgroundColor: null },
  )
const table = blockNode(
  'table',
  ROWS.map((row, at) =>
    blockNode(
      'tablerow',
      row.map((words) => cell(words, at === 0 ? 1 : 0)),
    ),
  ),
)
