import type { Inputs, Requirement, Transition } from '@/workflow/domain/definition'
import { DRAFT_FACES, LIVE_FACES, TRANSITION_NAMES, transitionNamed } from '@/workflow/domain/table'
import { DRAFT_WORDS, LIVE_WORDS } from './faceWords'

const REQUIRED: Record<Requirement, string> = {
  completeContent: 'complete content',
  freeAddress: 'an address that no other document has or had, and no redirect leads away from',
  validatedContent: 'the text is exactly the validated one',
  validatedNote: 'the note to the public that was validated with it, where there must be one',
  requiredRelationsPublic: 'required relations are public',
  scheduled: 'it is scheduled',
  notScheduled: 'no new version is scheduled',
  expirySet: 'an expiry is scheduled',
  notOverdue: 'it is not more than a day overdue, except for validators',
  secondLookOutstanding: 'it was published urgently and nobody has confirmed it yet',
}

const WHEN = {
  always: '',
  optional: ' (optional)',
  ofValidators: ' (optional, of validators)',
  ifOthersContributed: ' (if others contributed)',
  unlessMinorOrFirst: ' (unless the change is minor or the first edition)',
} as const

const FOUR_EYES = {
  contributors: 'somebody who did not contribute',
  contributorsAndPublisher: 'somebody who neither contributed nor published',
} as const

/** The table of transitions in words, a row for each: name, from, to, who, what it demands. */
export const workflowRows = (): string[][] =>
  TRANSITION_NAMES.map((name) => {
    const transition = transitionNamed(name)
    return [
      `**${transition.label}** \`${name}\``,
      fromWords(transition),
      toWords(transition),
      byWords(transition),
      demands(transition).join('; ') || '–',
    ]
  })

const fromWords = ({ from }: Transition): string =>
  [
    from.draft.length < DRAFT_FACES.length &&
      `draft: ${from.draft.map((face) => DRAFT_WORDS[face]).join(', ')}`,
    from.live.length < LIVE_FACES.length && `live: ${from.live.map((face) => LIVE_WORDS[face]).join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ') || 'any'

const toWords = ({ to }: Transition): string =>
  [to.draft && `draft: ${DRAFT_WORDS[to.draft]}`, to.live && `live: ${LIVE_WORDS[to.live]}`]
    .filter(Boolean)
    .join('; ') || 'unchanged'

const byWords = ({ by }: Transition): string =>
  'length' in by
    ? by.join(', ')
    : DRAFT_FACES.flatMap((face) => (by[face] ? [`${by[face].join(', ')} (${DRAFT_WORDS[face]})`] : [])).join(
        '; ',
      )

const demands = ({ asks, fourEyes, requires, version }: Transition): string[] => [
  ...(fourEyes ? [FOUR_EYES[fourEyes]] : []),
  ...asked(asks),
  ...requires.map((requirement) => REQUIRED[requirement]),
  ...(version === 'raiseMajor' ? ['raises the major version'] : []),
]

const asked = ({
  comment,
  reason,
  changeNote,
  noticeOrRedirect,
  publishAt,
  expiresAt,
  assignee,
}: Inputs): string[] => [
  ...(publishAt || expiresAt ? ['a moment at least five minutes ahead'] : []),
  ...(publishAt && expiresAt
    ? [`a moment at which that edition expires, at least five minutes later${WHEN[expiresAt]}`]
    : []),
  ...(assignee ? ['who decides next, by name, and by when (optional)'] : []),
  ...(comment ? [`a comment${WHEN[comment]}`] : []),
  ...(reason ? [`a reason${WHEN[reason]}`] : []),
  ...(changeNote ? [`a change note${WHEN[changeNote]}`] : []),
  ...(noticeOrRedirect ? ['a notice for readers, an address to send them to, or that the page is gone'] : []),
]
