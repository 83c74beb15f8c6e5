// A site of plain files: node static-site.mjs https://fora.example.eu folder [language]
// A page for each text, and one that leads to them. Run it again after a change, or follow with mirror-sqlite.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createFora, mirror } from 'fora-client'

const [url, folder, locale = 'en'] = process.argv.slice(2)
const pages = new Map()

const escaped = (text = '') => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
const page = ({ title, language, body }) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><main><h1>${escaped(title)}</h1>${body}</main></html>\n`
const write = (file, text) => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

await mirror(createFora({ url }), {
  locale,
  once: true,
  apply: ({ put }) => {
    for (const { collection, document } of put) {
      const { bodyHtml, language, slug, summary, title } = document
      const file = `${collection}/${slug}.html`
      pages.set(file, title)
      // The HTML of a text is clean: headings, lists, links, quotes, tables, images.
      write(file, page({ title, language, body: `<p>${escaped(summary ?? '')}</p>${bodyHtml ?? ''}` }))
    }
  },
})
const items = [...pages].map(([file, title]) => `<li><a href="${file}">${escaped(title)}</a></li>`)
write('index.html', page({ title: 'Fora', language: locale, body: `<ul>${items.join('')}</ul>` }))
console.log(`${pages.size} pages`)
