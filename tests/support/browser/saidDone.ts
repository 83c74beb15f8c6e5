import { readFileSync } from 'node:fs'
import path from 'node:path'

// Playwright takes no JSON by an import.
const words = JSON.parse(readFileSync(path.resolve('src/i18n/desk/en.json'), 'utf8')) as Partial<
  Record<string, string>
>

/** What the desk says once a transition is done, by the words of its button: “Validation requested.” */
export const saidDone = (button: string | undefined): string => {
  const [key] = Object.entries(words).find(
    ([name, label]) => label === button && /^transition\.\w+\.label$/.test(name),
  ) ?? ['']
  const done = words[key.replace(/^transition\.(\w+)\.label$/, 'transitionDone.$1')]
  if (!done) throw new Error(`The desk has no button “${button}”.`)
  return `${done}.`
}
