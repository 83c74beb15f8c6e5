import type { UIField, Field, FieldAccess } from 'payload'
import { DEFAULT_LOCALE, LOCALE_OPTIONS } from '@/i18n/locales'
import { NOTHING } from '@/lib/nothing'
import { LIVE_FACES } from './domain/table'
import { LIVE_WORDS, STATE_WORDS } from './domain/words'

/** The transition panel, in the sidebar of the form. It stores nothing. */
export const panelField: UIField = {
  name: 'transitions',
  type: 'ui',
  label: 'Workflow',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/Workflow/TransitionPanel#TransitionPanel' },
  },
}

/** At the head of a form whose values two people change: what is proposed, and who may decide on it. */
export const proposalsField: UIField = {
  name: 'proposals',
  type: 'ui',
  admin: { components: { Field: '/admin/Proposals/DocumentProposals#DocumentProposals' } },
}

const never: FieldAccess = () => false

const staffOnly: FieldAccess = ({ req }) => Boolean(req.user)

const guarded = { create: never, update: never }

const sidebar = { position: 'sidebar', readOnly: true } as const

/** In lists and their filters, but not in the form: the panel shows it there. */
const listOnly = { components: { Field: NOTHING } }

/**
 * The fields that the workflow keeps in every content document. Only `transition()` and the save guard write
 * them; field access refuses everybody else, and the guards set them back on paths that skip field access.
 */
export const workflowFields: Field[] = [
  {
    name: 'version',
    type: 'text',
    label: 'Version',
    access: guarded,
    admin: {
      ...listOnly,
      description: 'Major number: validated texts. Minor number: saved drafts.',
    },
  },
  ...(
    [
      ['publishedAt', 'Published on', 'When this version went live.'],
      ['firstPublishedAt', 'First published', 'When a version of this text first went live.'],
      [
        'changedAt',
        'Last changed',
        'When the public text last changed in substance; minor changes do not count.',
      ],
    ] as const
  ).map(([name, label, description]): Field => ({
    name,
    type: 'date',
    label,
    access: guarded,
    // For the dashboard, which shows what went live last.
    index: name === 'publishedAt',
    admin: { ...sidebar, hidden: true, description },
  })),
  {
    name: 'originalLanguage',
    type: 'select',
    label: 'Original language',
    options: LOCALE_OPTIONS,
    defaultValue: DEFAULT_LOCALE,
    access: guarded,
    admin: {
      ...sidebar,
      hidden: true,
      description: 'The language in which this text is written, reviewed and validated.',
    },
  },
  {
    name: 'languages',
    type: 'select',
    label: 'Public languages',
    hasMany: true,
    options: LOCALE_OPTIONS,
    access: guarded,
    admin: {
      ...sidebar,
      hidden: true,
      components: { Diff: '/admin/Compare/ChoiceDiff#ChoiceDiff' },
      description: 'The languages in which the public can read this text.',
    },
  },
  {
    // Payload's own mark, completed by Payload; people go by the state, which says more.
    name: '_status',
    type: 'select',
    label: 'Public or not',
    options: [],
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      components: { ...listOnly.components, Diff: NOTHING },
    },
  },
  {
    name: 'workflow',
    type: 'group',
    // An empty word, not none: Payload puts the label, else the name, before that of every field of the group.
    label: { en: '' },
    access: { ...guarded, read: staffOnly },
    // Two versions are compared by their text; in which states they were says the history.
    admin: { components: { ...listOnly.components, Diff: NOTHING } },
    fields: [
      {
        name: 'state',
        type: 'select',
        label: 'State',
        defaultValue: 'draft',
        index: true,
        options: Object.entries(STATE_WORDS).map(([value, label]) => ({ value, label })),
        admin: { components: { Cell: '/admin/Workflow/StateCell#StateCell' } },
      },
      {
        name: 'live',
        type: 'select',
        label: 'What readers see',
        defaultValue: 'none',
        options: LIVE_FACES.map((value) => ({ value, label: LIVE_WORDS[value] })),
        admin: { disableListColumn: true },
      },
      {
        // The order of versions, whatever the clock said when they were made.
        name: 'step',
        type: 'number',
        label: 'Step that made this version',
        admin: { disableListColumn: true, disableListFilter: true },
      },
      {
        // For the dashboard: who has waited longest comes first.
        name: 'since',
        type: 'date',
        label: 'In this state since',
        admin: { disableListColumn: true, disableListFilter: true },
      },
      {
        name: 'sentBack',
        type: 'checkbox',
        label: 'Was sent back',
        defaultValue: false,
        admin: { disableListColumn: true, disableListFilter: true },
      },
      {
        name: 'validatedHash',
        type: 'text',
        label: 'Fingerprint of the validated text',
        admin: { disableListColumn: true, disableListFilter: true },
      },
    ],
  },
]
