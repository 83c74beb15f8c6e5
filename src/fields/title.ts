import { line } from './words'

/** The title of a document: the only field that a draft must have. */
export const title = (description: string) =>
  line({ name: 'title', label: 'Title', description, longest: 200, required: true })
