import { SEQUENCES } from '@/workflow/domain/sequences'
import { SAVE, transitionNamed } from '@/workflow/domain/table'
import { DRAFT_WORDS, LIVE_WORDS } from './faceWords'
import { table } from './table'
import { workflowDiagram } from './workflowDiagram'
import { workflowRows } from './workflowRows'

/** docs/workflow.md, from the table of the workflow. */
export const workflowPage =
  (): string => `<!-- Generated from src/workflow/domain/table.ts by npm run docs. Do not edit. -->

# The workflow

A document has two faces. The **live** face is what the public sees; the **draft** face is what is being prepared. The live face stays as it is under any draft.

## The draft face

${workflowDiagram('draft')}

## The live face

${workflowDiagram('live')}

## Transitions

${table(['transition', 'from', 'to', 'who', 'demands'], [saveRow(), ...workflowRows()])}

Asked for at once, by who may do all of them; each is an act of its own, and either all are done or none:

${table(['name', 'does'], sequenceRows())}

Holding several roles never lifts the rule of four eyes. A contributor is everybody who saved a change since the last published edition.
`

const sequenceRows = (): string[][] =>
  Object.entries(SEQUENCES).map(([name, { label, names }]) => [
    `**${label}** \`${name}\``,
    names.map((one) => transitionNamed(one).label).join(', then '),
  ])

const saveRow = (): string[] => [
  '**Save**',
  `any, unless draft: ${SAVE.refusedFrom.draft.map((face) => DRAFT_WORDS[face]).join(', ')} and live: ${SAVE.refusedFrom.live
    .map((face) => LIVE_WORDS[face])
    .join(', ')} (reopen it first)`,
  `draft: ${DRAFT_WORDS.draft}`,
  SAVE.by.join(', '),
  'nobody else saved in between; voids a review or validation',
]
