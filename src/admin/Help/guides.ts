import pages from './guides.json'

/** The guides of docs/, in the order of their table of contents. Generated: `npm run docs`. */
export const guides: readonly { name: string; title: string; html: string }[] = pages
