import type { SelectField } from 'payload'

/** The two linked domains of the site. */
export const topics = (): SelectField => ({
  name: 'topics',
  type: 'select',
  label: 'Topics',
  hasMany: true,
  options: [
    { label: 'Internet governance', value: 'internet-governance' },
    { label: 'Telecommunications', value: 'telecommunications' },
  ],
  admin: {
    position: 'sidebar',
    description: 'What it is about. Choose one or both.',
    components: { Diff: '/admin/Compare/ChoiceDiff#ChoiceDiff' },
  },
})
