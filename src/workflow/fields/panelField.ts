import type { UIField } from 'payload'

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
