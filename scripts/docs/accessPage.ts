import type { SanitizedConfig } from 'payload'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { table } from './table'
import { verdictOf, type Asker } from './verdictOf'

const OPERATIONS = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const
const GLOBAL_OPERATIONS = ['read', 'update', 'readVersions'] as const
const ASKERS: readonly Asker[] = ['visitor', ...STAFF_ROLES]

/** docs/access.md: every access function of the configuration, asked by everybody. */
export const accessPage = async (config: SanitizedConfig): Promise<string> => {
  const sections: string[] = []
  for (const { slug, access } of config.collections) {
    const rows = OPERATIONS.map((operation) => row(operation, access[operation]))
    sections.push(section(slug, await Promise.all(rows)))
  }
  for (const { slug, access } of config.globals) {
    const rows = GLOBAL_OPERATIONS.map((operation) => row(operation, access[operation]))
    sections.push(section(slug, await Promise.all(rows)))
  }
  return `<!-- Generated from the configuration by npm run docs. Do not edit. -->

# Access

Who may do what over REST, GraphQL and in the admin panel. A person with several roles may do what each of them may. A deactivated person is a visitor.

- **yes**: all of it · **some**: what the condition under the table lets through · **–**: nothing
- \`update\` of content saves a draft and nothing else: what becomes public, or stops being public, goes through a transition ([workflow.md](workflow.md)).
- \`create\` and \`update\` of redirects and of the site’s settings say who may propose a change: a second person confirms it.
- Fields have rules of their own where that is stricter; visitors get nothing of the staff.
- What nobody may do here, the application does itself.

${sections.join('\n\n')}
`
}

type Access = NonNullable<SanitizedConfig['collections'][number]['access']['admin' | 'read']>

interface Row {
  cells: string[]
  conditions: string[]
}

const row = async (operation: string, access: Access | undefined): Promise<Row> => {
  const verdicts = await Promise.all(ASKERS.map((asker) => verdictOf(access, asker)))
  return {
    cells: [operation, ...verdicts.map(({ word }) => word)],
    conditions: verdicts.flatMap(({ condition }, index) =>
      condition ? [`${operation}, ${ASKERS[index]}: \`${condition}\``] : [],
    ),
  }
}

const section = (slug: string, rows: readonly Row[]): string => {
  const conditions = rows.flatMap((each) => each.conditions).map((line) => `- ${line}`)
  const matrix = table(
    ['operation', ...ASKERS],
    rows.map(({ cells }) => cells),
  )
  return [`## ${slug}`, matrix, ...(conditions.length > 0 ? [conditions.join('\n')] : [])].join('\n\n')
}
