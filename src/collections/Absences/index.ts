import type { CollectionConfig } from 'payload'
import { absenceEndpoints } from '@/workflow/absences'
import { ledger } from '../ledger'

/** Who is away, and who decides meanwhile on what waits for them: their own endpoints write it. */
export const Absences: CollectionConfig = ledger({
  slug: 'absences',
  labels: { singular: 'Absence', plural: 'Absences' },
  description: 'Who is away, and who decides meanwhile on what waits for them by name. One row a person.',
  useAsTitle: 'person',
  isClosed: true,
  endpoints: absenceEndpoints,
  fields: [
    { name: 'person', type: 'text', label: 'Who', required: true, unique: true },
    { name: 'from', type: 'text', label: 'From this day', required: true },
    { name: 'until', type: 'text', label: 'Until this day', required: true },
    { name: 'deputy', type: 'text', label: 'Who decides meanwhile', required: true },
    { name: 'setBy', type: 'text', label: 'Who said so', required: true },
    { name: 'at', type: 'text', label: 'When (UTC)', required: true },
  ],
})
