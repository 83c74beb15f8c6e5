import pages from './guides.json'

type Said = { title: string; html: string }

/** A guide, in English and in each language of the desk that it is written in. */
type Guide = { name: string; said: { en: Said } & Partial<Record<string, Said>> }

/** The guides of docs/, in the order of their table of contents. Generated: `npm run docs`. */
export const guides: readonly Guide[] = pages

/** A guide in the language of whoever reads it, or in English. */
export const guideIn = ({ said }: Guide, language: string): Said & { language: string } => {
  const own = said[language]
  return own ? { ...own, language } : { ...said.en, language: 'en' }
}
