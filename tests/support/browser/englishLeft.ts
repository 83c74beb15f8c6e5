import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

type Words = Record<string, string>

/** Playwright loads no JSON by `import`. */
const read = (file: string): Words => JSON.parse(readFileSync(`src/i18n/${file}.json`, 'utf8')) as Words

/** The words of the desk in a language, by their keys. */
export const deskWordsIn = (language: 'en' | 'fr' | 'de'): Words => read(`desk/${language}`)

/** Our English words that are others in this language, as patterns of a whole text. */
const englishOnly = (language: 'fr' | 'de'): RegExp[] => {
  const [english, own, forms] = [deskWordsIn('en'), deskWordsIn(language), read(`forms/${language}`)]
  const said = new Set([...Object.values(own), ...Object.values(forms)])
  return [...Object.values(english), ...Object.keys(forms)]
    .filter((words) => !said.has(words) && /\p{L}{2}/u.test(words.replace(PLACE, '')))
    .map((words) => new RegExp(`^${words.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(PLACE, '.+')}$`))
}

const PLACE = /\{\{\w+\}\}/g

/** A title within a sentence of ours is what people wrote. */
const withoutQuoted = (text: string) => text.replace(/«.*?»|„.*?“|“.*?”/g, '“x”')

/** What people wrote, not we: titles in lists, texts, and whatever is marked as in another language. */
const written = (language: string): string =>
  `.desk__section li a, td.cell-title, [contenteditable], script, style, [lang]:not(html, [lang=${language}])`

/** The texts and names on a page that are English words of ours. */
export const englishLeft = async (page: Page, language: 'fr' | 'de'): Promise<string[]> => {
  const texts = await page.evaluate((foreign) => {
    const found: string[] = []
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode())
      if (!node.parentElement?.closest(foreign)) found.push(node.textContent ?? '')
    for (const name of ['aria-label', 'data-label', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (!element.closest(foreign)) found.push(element.getAttribute(name) ?? '')
    return found
  }, written(language))
  const english = englishOnly(language)
  return [...new Set(texts.map((text) => text.trim()))].filter((text) =>
    english.some((word) => word.test(text) && word.test(withoutQuoted(text))),
  )
}
