import type { TextField } from 'payload'
import { line } from './words'

/** The title of a document: the only field that a draft must have. */
export const title = (description: string): TextField => {
  const field = line({ name: 'title', label: 'Title', description, longest: 200, required: true })
  const components = { ...field.admin?.components, Cell: '/admin/Workflow/TitleCell#TitleCell' }
  return { ...field, admin: { ...field.admin, components } }
}
