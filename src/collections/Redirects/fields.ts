import type { Field, PayloadRequest, TextField } from 'payload'
import { complain } from '@/fields/complain'
import { pathFrom } from './pathFrom'

/** From a path of the site to another one, both without the language. */
export const fields = (): Field[] => [
  path({
    name: 'from',
    label: 'From',
    description: 'The old or short address without its language, for example /forums/igf.',
    isUnique: true,
  }),
  path({
    name: 'to',
    label: 'To',
    description: 'The page to show instead, without its language: /forums/internet-governance-forum.',
    isUnique: false,
    below: '/admin/Search/PickPage#PickPage',
  }),
]

interface Path {
  name: string
  label: string
  description: string
  isUnique: boolean
  /** a component below the input, with the description */
  below?: string
}

const path = ({ name, label, description, isUnique, below }: Path): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  unique: isUnique,
  index: true,
  admin: { description, ...(below && { components: { Description: below } }) },
  hooks: { beforeValidate: [({ value }) => pathFrom(value) ?? value] },
  validate: (value: string | null | undefined, { req }: { req: Partial<Pick<PayloadRequest, 'i18n'>> }) =>
    (typeof value === 'string' && pathFrom(value) === value) || complain(req, { label, key: 'refusal.path' }),
})
