import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Marked } from 'marked'

/** The pages of the admin's Help, in its order: what each is called in an address, and where it is written. */
const PAGES = {
  start: 'guide/README.md',
  author: 'guide/author.md',
  reviewer: 'guide/reviewer.md',
  validator: 'guide/validator.md',
  translator: 'guide/translator.md',
  administrator: 'guide/administrator.md',
  operator: 'guide/operator.md',
  'api-consumer': 'guide/api-consumer.md',
  'staff-programs': 'guide/staff-programs.md',
  workflow: 'workflow.md',
  access: 'access.md',
} as const

/** What people at the desk read is in each of its languages, in a folder by its name; the rest is in English. */
const LANGUAGES = ['fr', 'de'] as const
const IN_ALL: readonly string[] = ['start', 'author', 'reviewer', 'validator', 'translator', 'administrator']

/**
 * The guides as the admin's Help shows them, in JSON: they go into the build, so they are there without docs/ on
 * the disk and without a network.
 */
export const helpPages = async (): Promise<string> => {
  const pages = await Promise.all(
    Object.entries(PAGES).map(async ([name, file]) => {
      const said: Record<string, Said> = { en: await pageOf(file, 'Table') }
      if (IN_ALL.includes(name))
        for (const language of LANGUAGES)
          said[language] = await pageOf(file.replace('guide/', `guide/${language}/`), TABLE[language])
      return { name, said }
    }),
  )
  return JSON.stringify(pages)
}

type Said = { title: string; html: string }

/** What a table is called for who cannot see that it scrolls. */
const TABLE = { fr: 'Tableau', de: 'Tabelle' } as const

async function pageOf(file: string, table: string): Promise<Said> {
  const text = await readFile(path.join('docs', file), 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? file
  const html = await marked.parse(text)
  return { title, html: html.replaceAll('aria-label="Table"', `aria-label="${table}"`) }
}

/** Links between guides become links within Help; drawings, which a browser cannot show, become lists. */
const marked = new Marked({
  walkTokens: (token) => {
    if (token.type === 'link') token.href = addressOf(String(token.href))
  },
  renderer: {
    code: ({ lang, text }) =>
      lang === 'mermaid' ? arrowsOf(text) : `<pre tabindex="0"><code>${escape(text)}</code></pre>`,
  },
  hooks: {
    postprocess: (html) =>
      html
        .replaceAll(
          '<table>',
          '<div class="help__scroll" role="group" aria-label="Table" tabindex="0"><table>',
        )
        .replaceAll('</table>', '</table></div>'),
  },
})

const addressOf = (href: string): string => {
  const page = Object.entries(PAGES).find(([, file]) => file.endsWith(href.replace(/^(?:\.\.\/)+/, '')))
  return page ? `/admin/help/${page[0]}` : href
}

/** The arrows of a state diagram, one a line. */
const arrowsOf = (diagram: string): string => {
  const names = new Map([...diagram.matchAll(/state "(.+)" as (\w+)/g)].map(([, name, key]) => [key, name]))
  const lines = [...diagram.matchAll(/(\w+) --> (\w+): (\w+)/g)].map(
    ([, from, to, act]) => `<li><strong>${act}</strong>: ${names.get(from)} → ${names.get(to)}</li>`,
  )
  return `<ul>${lines.join('')}</ul>`
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
