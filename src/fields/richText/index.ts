import type { Field } from 'payload'
import { editor } from './editor'
import { htmlField } from './htmlField'
import { richTextProblem } from './richTextProblem'

interface Options {
  name: string
  label: string
  description: string
}

/** A rich text, and beside it the same as sanitised HTML (`bodyHtml` for `body`), made when read. */
export const richText = ({ name, label, description }: Options): Field[] => [
  {
    name,
    type: 'richText',
    label,
    localized: true,
    editor,
    admin: { description },
    validate: (value: unknown) => {
      const problem = richTextProblem(value)
      return problem === null || `${label}: ${problem}`
    },
  },
  htmlField(name, label),
]
