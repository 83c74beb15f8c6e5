import type { Field, TextField, TextFieldSingleValidation } from 'payload'
import { complain } from '@/fields/complain'
import { choice } from '@/fields/choice'
import { partialDate } from '@/fields/partialDate'
import { relation, relations as many } from '@/fields/relation'
import { codesOf, HOLDERS } from '@/fields/vocabularies'
import { webAddress } from '@/fields/webAddress'
import { line, lines } from '@/fields/words'
import { CAPACITIES } from './kinds'

/** Where the role is held, and what it rests on. */
export const roleRelations = (): Field[] => [
  relation({
    name: 'forum',
    label: 'Forum',
    description: 'Where we have this role. Its page must be public before this one can be.',
    to: 'forums',
  }),
  many({
    name: 'basis',
    label: 'Basis',
    description: 'The strategy, agreement or decision that the role rests on.',
    to: 'documents',
  }),
]

/** The facts about a role that tables and filters use. */
export const roleDetails = (): Field[] => [
  holder(),
  choice({
    name: 'capacity',
    label: 'Capacity',
    description: 'As what we take part. Leave empty where no capacity is named.',
    options: CAPACITIES,
    codes: ['capacities', 'capacity'],
  }),
  line({
    name: 'subject',
    label: 'Subject',
    description: 'What the role is limited to, for example “.eu”. Empty if it is not limited.',
    longest: 120,
  }),
  {
    name: 'partners',
    type: 'array',
    maxRows: 50,
    label: 'Partners',
    labels: { singular: 'Partner', plural: 'Partners' },
    admin: { description: 'Who does this with us, for example the registry of a domain.' },
    fields: [
      line({
        name: 'name',
        label: 'Name',
        description: 'The name of the partner.',
        longest: 120,
        localized: false,
      }),
      webAddress({ name: 'link', label: 'Link', description: 'Its website, beginning with https://.' }),
    ],
  },
  {
    name: 'tasks',
    type: 'array',
    maxRows: 50,
    label: 'Tasks',
    labels: { singular: 'Task', plural: 'Tasks' },
    admin: { description: 'What we do in this role, one task a row.' },
    fields: [
      lines({ name: 'task', label: 'Task', description: 'One task, beginning with a verb.', longest: 300 }),
    ],
  },
  partialDate({
    name: 'since',
    label: 'Since',
    description: 'Since when we have the role.',
    part: 'when',
  }),
  partialDate({
    name: 'until',
    label: 'Until',
    description: 'Until when we had the role. Empty while we have it.',
    part: 'when',
  }),
]

/** Who holds a role: the short name of one of the holders in Site. */
const holder = (): TextField => ({
  name: 'holder',
  type: 'text',
  label: 'Holder',
  custom: codesOf(HOLDERS),
  index: true,
  admin: {
    components: {
      Cell: '/admin/Tables/HolderCell#HolderCell',
      Field: '/admin/HolderField/HolderField#HolderField',
    },
    description: 'Who holds the role. Administrators keep the list in Site.',
  },
  validate: oneOfSite,
})

const oneOfSite: TextFieldSingleValidation = async (value, { req }) => {
  if (!value) return true
  // In the browser, where the form checks as people type, there is no Site to ask.
  if (!('payload' in req)) return true
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, overrideAccess: true, req })
  const known = (site.holders ?? []).map(({ code }) => code)
  return (
    known.includes(value) ||
    complain(req, { label: 'Holder', key: 'field.notOfSite', values: { value, known: known.join(', ') } })
  )
}
