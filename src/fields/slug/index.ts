import type { FieldHook, PayloadRequest, TextField } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import { slugFrom } from './slugFrom'
import { slugProblem } from './slugProblem'

/**
 * The last part of the page's address, the same in every language. Made from the English title on the
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
      'In English, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the English title.',
  },
  hooks: {
    beforeDuplicate: [({ value }: { value?: string | null }) => (value ? `${value}-copy` : value)],
    beforeValidate: [fromEnglishTitle],
  },
  validate: (value: string | null | undefined, { req }: { req: Partial<Pick<PayloadRequest, 'i18n'>> }) => {
    const problem = value ? slugProblem(value, reserved) : null
    return problem === null || sayReason(problem, req.i18n?.language)
  },
})

const fromEnglishTitle: FieldHook = ({ data, operation, originalDoc, req, value }) => {
  if (typeof value === 'string' && value.trim() !== '') return value.trim()
  const isFirst = operation === 'create' || !originalDoc?.slug
  const title: unknown = data?.title
  if (!isFirst || req.locale !== 'en' || typeof title !== 'string') return value
  return slugFrom(title) || undefined
}
