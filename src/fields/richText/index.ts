import type { Field } from 'payload'
import { cleanRichText } from './cleanRichText'
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
    hooks: { beforeValidate: [({ value }) => cleanRichText(value)] },
    // A form asks before anything is saved: what saving will clean is no problem.
    validate: (value: unknown) => {
      const problem = richTextProblem(cleanRichText(value))
      return problem === null || `${label}: ${problem}`
    },
  },
  htmlField(name, label),
]
