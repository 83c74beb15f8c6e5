import { isRecord } from '@/lib/isRecord'

/** The addresses outside to which a content leads, wherever it names them, each once and without the place in its page. */
export function linksIn(content: unknown): Set<string> {
  const links = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (isRecord(value)) Object.values(value).forEach(look)
    else if (
      typeof value === 'string' &&
      /^\s*https?:\/\/\S+\s*$/i.test(value) &&
      URL.canParse(value.trim())
    ) {
      const url = new URL(value.trim())
      url.hash = ''
      links.add(url.href)
    }
  }
  look(content)
  return links
}
