import type { DeskKey } from '@/i18n/desk/words'
import type { TransitionName } from './table'

/** What people are told of. A name stands in rows of the database: it is never given to something else. */
export const NOTICE_KINDS = [
  'review',
  'validation',
  'sentBack',
  'validated',
  'published',
  'withdrawn',
  'secondLook',
  'heldBack',
  'mentioned',
  'answered',
  'assigned',
  'dueTomorrow',
  'reviewDue',
  'webhookPaused',
  'programNamed',
  'programAccepted',
  'programEnded',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** What those are told who answer for a service account, or are to: it is about no text, either. */
const ABOUT_PROGRAMS = [
  'programNamed',
  'programAccepted',
  'programEnded',
] as const satisfies readonly NoticeKind[]
export type ProgramNotice = (typeof ABOUT_PROGRAMS)[number]

export const isAboutProgram = (kind: NoticeKind): kind is ProgramNotice =>
  ABOUT_PROGRAMS.some((one) => one === kind)

/** What administrators are told of, and nobody else: it is about no text. */
export const ABOUT_NO_TEXT: readonly NoticeKind[] = ['webhookPaused']

/** How somebody gets the mails of a kind. The desk tells of everything, whatever they chose. */
export const CHOICES = ['atOnce', 'daily', 'none'] as const
export type Choice = (typeof CHOICES)[number]
export type NoticeChoices = Partial<Record<NoticeKind, Choice>>

/** What holds for whoever has chosen nothing. */
export const DEFAULT_CHOICE: Choice = 'atOnce'

/**
 * Who is told: those who hold a role and did not write the text, whoever wrote it, whoever validated it, whoever
 * scheduled it, whoever works for the unit that answers for it, and whoever is named for the decision that comes next.
 * Nobody is told of what they did themselves.
 */
export type Audience =
  'reviewers' | 'validators' | 'writers' | 'validator' | 'scheduler' | 'unit' | 'assignee'

type Notice = { kind: NoticeKind; to: readonly Audience[] }

/** Readers find it no more: whoever stood for it is told, whoever took it away. */
const WITHDRAWN: Notice = { kind: 'withdrawn', to: ['writers', 'validator'] }

/** Who is told what of a transition. Whoever would be told twice is told the first. */
export const NOTICES: Partial<Record<TransitionName, readonly Notice[]>> = {
  requestReview: [{ kind: 'review', to: ['reviewers'] }],
  requestValidation: [{ kind: 'validation', to: ['validators'] }],
  sendBack: [{ kind: 'sentBack', to: ['writers', 'scheduler'] }],
  validate: [{ kind: 'validated', to: ['writers'] }],
  publish: [{ kind: 'published', to: ['writers', 'validator', 'scheduler'] }],
  publishUrgently: [
    { kind: 'published', to: ['writers'] },
    { kind: 'secondLook', to: ['validators'] },
  ],
  archive: [WITHDRAWN],
  expire: [WITHDRAWN],
}

/** Who is told that they are named for a decision; of a request, in place of all others who could take it. */
export const ASSIGNED: Notice = { kind: 'assigned', to: ['assignee'] }

/** What somebody is reminded of when its day comes: whoever is told, and who else where none of them is here. */
export type Reminder = { kind: NoticeKind; to: readonly Audience[]; orElse: readonly Audience[] }

/** A day before: whoever is named, or else who wrote the text and the unit that answers for it. */
export const DUE_TOMORROW: Record<'named' | 'unnamed', Reminder> = {
  named: { kind: 'dueTomorrow', to: ['assignee'], orElse: [] },
  unnamed: { kind: 'dueTomorrow', to: ['writers', 'unit'], orElse: ['validators'] },
}

/** That a public text is to be looked at again: whoever knows it, and the unit that answers for it. */
export const REVIEW_DUE: Reminder = {
  kind: 'reviewDue',
  to: ['writers', 'validator', 'unit'],
  orElse: ['validators'],
}

/** Who is told that a scheduled text does not go public: it was held back, or somebody changed it. */
export const HELD_BACK: Notice = { kind: 'heldBack', to: ['writers', 'validator', 'scheduler'] }

/** The kinds that lead to the form: there is something to write. All others lead to the screen to decide on. */
const TO_THE_FORM: readonly NoticeKind[] = ['sentBack', 'heldBack', 'reviewDue']

/** What colleagues say beside a text: whoever writes there reads it beside the form. */
const ABOUT_COMMENTS: readonly NoticeKind[] = ['mentioned', 'answered']

/** Where in the desk a notice leads whoever reads it. */
export const noticePath = (
  { event, kind }: { event: string; kind: NoticeKind },
  text: { collection: string; id: string; language: string; isWriter: boolean },
): `/${string}` => {
  const { collection, id, language, isWriter } = text
  if (isAboutProgram(kind)) return '/programs'
  if (ABOUT_NO_TEXT.includes(kind)) return `/${collection}/${id}`
  const isComment = ABOUT_COMMENTS.includes(kind)
  const toForm = TO_THE_FORM.includes(kind) || (isComment && isWriter)
  // An event of this kind is `comment/id`.
  const comment = isComment ? `&comment=${event.split('/')[1]}` : ''
  return `/collections/${collection}/${id}${toForm ? '' : '/review'}?locale=${language}${comment}`
}

/** The words of what happened. */
export const noticeWord = (kind: NoticeKind): DeskKey => `notice.${kind}`

/** Rows of the desk’s list, which is not paged: who wants to know more opens the text. */
export const NOTICES_SHOWN = 30
/** Beyond it, the bell says only that there are more. */
export const MOST_COUNTED = 99
