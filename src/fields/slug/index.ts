import type { FieldHook, PayloadRequest, TextField } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import { isLocale } from '@/i18n/locales'
import { originalOf } from '../language/languageFor'
import { slugFrom } from './slugFrom'
import { slugProblem } from './slugProblem'

/**
 * The last part of the page's address, the same in every language. Made from the title on the
 * first save; that no other document has it is seen to by the workflow, not by the database.
 *
 * @param reserved words that the site itself answers at this place
 */
export const slug = (reserved: readonly string[] = []): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Address of the page',
  index: true,
  admin: {
    components: { Description: '/admin/Workflow/SlugNote#SlugNote' },
    position: 'sidebar',
    description:
      'In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title.',
  },
  hooks: {
    beforeDuplicate: [({ value }: { value?: string | null }) => (value ? `${value}-copy` : value)],
    beforeValidate: [fromTitle],
  },
  validate: (value: string | null | undefined, { req }: { req: Partial<Pick<PayloadRequest, 'i18n'>> }) => {
    const problem = value ? slugProblem(value, reserved) : null
    return problem === null || sayReason(problem, req.i18n?.language)
  },
})

const fromTitle: FieldHook = ({ data, operation, originalDoc, req, value }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const isNew = operation === 'create'
  const title: unknown = data?.title
  if ((!isNew && originalDoc?.slug) || typeof title !== 'string' || !isLocale(req.locale)) return value
  // Of another language than that of the text, the title is a translation.
  if (!isNew && req.locale !== originalOf(originalDoc ?? {})) return value
  return slugFrom(title, req.locale) || undefined
}
