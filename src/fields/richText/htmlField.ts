import type { FieldHook, TextareaField } from 'payload'
import { HIDDEN } from '../hidden'
import { madeOf } from '../madeOf'
import { isRichText } from './isRichText'
import { renderRichText } from './renderRichText'

/** The sibling `name` as sanitised HTML, made at each read and never stored. */
export const htmlField = (name: string, label: string): TextareaField => ({
  name: `${name}Html`,
  type: 'textarea',
  label: `${label} as HTML`,
  virtual: true,
  custom: madeOf(name),
  admin: {
    ...HIDDEN,
    description: 'Made from the text.',
  },
  hooks: { afterRead: [fromSibling(name)] },
})

/** Read in all languages at once, the sibling is a map of texts: then there is no one HTML of it. */
const fromSibling =
  (name: string): FieldHook =>
  async ({ req, siblingData }): Promise<string | null> => {
    const text: unknown = siblingData[name]
    return isRichText(text) ? renderRichText(req, text) : null
  }
