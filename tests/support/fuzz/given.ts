import { CHOICES, NOTICE_KINDS } from '@/workflow/domain/notices'
import { isTransitionName, transitionNamed } from '@/workflow/domain/table'
import { KIND_NAMES } from '@/workflow/domain/proposals'
import type { Random } from './random'

type Tail = { collection: string; path: string; tail: string }
type Body = Record<string, unknown>

/** What bodies are made of: ids of what is there. */
export type Things = {
  idIn: (collection: string) => string
  aText: () => { collection: string; id: string }
  aPerson: () => string
  document: (collection: string) => Record<string, unknown>
  /** The step of the text that a request is about, or one that it may have reached meanwhile. */
  step: () => string
  random: Random
}

const day = (random: Random) => random.pick(['2031-01-31', '2027-02-30', '2026-12-01', 'x'])
const moment = (random: Random) => random.pick(['2031-01-31T12:00:00Z', '2001-01-31T12:00:00Z', '2031'])

/** What a transition may ask for; of a withdrawal, either a notice or where it leads. */
const SAID: Readonly<Record<string, (things: Things) => unknown>> = {
  comment: () => 'A word',
  reason: () => 'For a reason',
  changeNote: () => 'What changed',
  minor: () => true,
  publishAt: ({ random }) => moment(random),
  expiresAt: ({ random }) => moment(random),
  assignee: ({ aPerson }) => aPerson(),
  dueOn: ({ random }) => day(random),
}

const transition = (things: Things, { path }: Tail): Body => {
  const { random, step } = things
  const name = path.split('/').at(-1) ?? ''
  const asks = isTransitionName(name) ? Object.keys(transitionNamed(name).asks) : Object.keys(SAID)
  const said = asks.flatMap((field) => {
    if (field === 'noticeOrRedirect')
      return [random.pick([['notice', 'It is gone'] as const, ['redirectTo', '/index_en'] as const])]
    return SAID[field] && random.isLikely(0.8) ? [[field, SAID[field](things)] as const] : []
  })
  return { ...(random.isLikely(0.95) && { expected: step() }), ...Object.fromEntries(said) }
}
const anchored = ({ aText }: Things): Body => ({
  ...aText(),
  field: 'summary',
  anchor: { quotation: 'Internet', before: '', after: '' },
})
const writing = (): Body => ({ text: 'A word to colleagues' })
const reasoned = (): Body => ({ reason: 'For a reason' })
const nothing = (): Body => ({})
const webhook = (): Body => ({
  ...{ name: 'A mirror', address: 'https://mirror.example/hook' },
  ...{ collections: ['forums'], acts: ['published'] },
})
const program = ({ aPerson }: Things): Body => ({
  ...{ name: 'A program', holder: aPerson() },
  grants: { forums: ['save', 'requestReview'] },
})
const inRelease = ({ aText }: Things): Body => ({ text: aText() })
const proposed = ({ document, idIn, random }: Things): Body => {
  const kind = random.pick(KIND_NAMES)
  const OF: Record<(typeof KIND_NAMES)[number], Body> = {
    redirect: { value: { from: '/moved-away', to: '/index_en' } },
    site: { value: document('site') },
    note: { id: idIn('editions'), value: { language: 'en', note: 'Another note' } },
    grant: { id: idIn('users'), value: { staffRoles: ['reviewer'] } },
    reactivation: { id: idIn('users'), value: {} },
    address: { id: idIn('users'), value: { email: 'another@fora.example' } },
    link: { id: idIn('users'), value: {} },
  }
  return { kind, reason: 'For a reason', ...OF[kind] }
}

/** Bodies that are nearly right, by what stands behind the collection in the address of a route. */
const GIVEN: Readonly<Record<string, (things: Things, route: Tail) => unknown>> = {
  '/:id/transitions/:name': transition,
  '/:id/merge': ({ document, step }) => ({ expected: step(), text: document('forums') }),
  '/:id/duplicate': nothing,
  '/:id/assignment': ({ aPerson, random }) => ({ assignee: aPerson(), dueOn: day(random), seen: 0 }),
  '/:id/upkeep': ({ random }) => ({ owner: 'E.1', reviewBy: day(random) }),
  '/:id/editions/:number/withhold': reasoned,
  '/:id/editions/:number/lift': reasoned,
  '/:id/by-program': ({ document }) => document('forums'),
  '/by-program': ({ document }) => document('forums'),
  '/versions/:id': nothing,
  '/import': ({ random }) => ({
    ...{ format: random.pick(['csv', 'json']), language: 'en', dryRun: random.isLikely(0.8) },
    file: btoa(random.pick(['title,slug,body\nA title,a-title,Words', '[{"title":"x"}]', '{', 'a,a\n"'])),
  }),
  '/bulk': ({ aPerson, aText, random }) => ({
    texts: [{ id: aText().id, expected: '1', revision: 0 }],
    ...random.pick<Body>([
      { act: 'requestReview', comment: 'x', minor: true },
      { act: 'assign', assignee: aPerson(), dueOn: null },
      { act: 'keepUp', owner: 'E.1', reviewBy: day(random) },
      { act: 'addToRelease', name: 'A release' },
    ]),
  }),
  '/drafts': ({ document }) => ({ collection: 'forums', documents: [document('forums')] }),
  '/transitions': ({ aText, random }) => ({
    items: [{ ...aText(), transition: random.pick(['requestReview', 'recall', 'publish']), minor: true }],
  }),
  '/of/:person': ({ aPerson, random }) => ({ from: day(random), until: day(random), deputy: aPerson() }),
  '/suggestions': (things) => ({ ...anchored(things), suggestion: 'The internet' }),
  '/:id/accept': () => ({ expected: '1', sure: true }),
  '/:id/decline': writing,
  '/:id/answer': writing,
  '/:id/rewrite': writing,
  '/:id/resolve': nothing,
  '/:id/reopen': nothing,
  '/:id/add': inRelease,
  '/:id/rename': () => ({ name: 'Another name' }),
  '/:id/undo': () => ({ name: 'Undone' }),
  '/:id/discard': nothing,
  '/:id/publish': () => ({ expected: '1', reason: 'For a reason' }),
  '/:id/schedule': ({ random }) => ({ expected: '1', publishAt: moment(random) }),
  '/:id/unschedule': () => ({ expected: '1', comment: 'x' }),
  '/:id/confirm': () => ({ comment: 'x' }),
  '/:id/reject': () => ({ comment: 'x' }),
  '/:id/withdraw': () => ({ comment: 'x' }),
  '/:id/revoke': nothing,
  '/:id/keys': () => ({ days: 30, endsBefore: 'now' }),
  '/:id/end': nothing,
  '/:id/remove': nothing,
  '/:id/pause': nothing,
  '/:id/resume': nothing,
  '/:id/rotate': nothing,
  '/:id/test': nothing,
  '/:id/deliveries/:delivery/again': nothing,
  '/:id/deliveries/:delivery/leave-out': nothing,
  '/choices': ({ random }) => ({ [random.pick(NOTICE_KINDS)]: random.pick(CHOICES) }),
  '/read': ({ idIn, random }) =>
    random.isLikely(0.5) ? { ids: [idIn('notifications')] } : { upTo: '2026-01-31T12:00:00Z' },
  '/resume': nothing,
  '/first-register': () => ({ email: 'a@fora.example', password: 'x' }),
  '/verify/:id': nothing,
  '/unlock': () => ({ email: 'a@fora.example' }),
  '/login': () => ({ email: 'nobody@fora.example', password: 'wrong' }),
  '/reset-password': () => ({ token: 'x'.repeat(43), password: 'A long sentence of words' }),
  '/change-password': () => ({ currentPassword: 'wrong', newPassword: 'A long sentence of words' }),
  '/:id/join-link': nothing,
  '/access': nothing,
  '/access/:id?': nothing,
  '/:key': () => ({ value: { columns: [{ accessor: 'title', active: true }] } }),
}

/** Bodies of what stands at a collection itself, where that is no document. */
const GIVEN_AT: Readonly<Record<string, (things: Things) => unknown>> = {
  absences: ({ aPerson, random }) => ({ from: day(random), until: day(random), deputy: aPerson() }),
  'calendar-feeds': nothing,
  comments: (things) => ({ ...anchored(things), text: 'A word to colleagues' }),
  'preview-links': ({ aText }) => ({ ...aText(), language: 'en', days: 3, purpose: 'For a partner' }),
  presence: ({ aText }) => ({ ...aText(), field: 'summary', isLooking: true }),
  proposals: proposed,
  releases: () => ({ name: 'A release' }),
  'service-accounts': program,
  webhooks: webhook,
}

/** What one word means in each of several collections. */
const GIVEN_IN: Readonly<Record<string, (things: Things) => unknown>> = {
  'releases/:id/remove': inRelease,
  'service-accounts/:id/change': program,
  'webhooks/:id/change': webhook,
}

const givenTo = ({ collection, tail }: Tail) =>
  tail === '/' ? GIVEN_AT[collection] : (GIVEN_IN[collection + tail] ?? GIVEN[tail])

/** Whether somebody has thought of a body for a route. */
export const isGiven = (route: Tail): boolean => givenTo(route) !== undefined

/** A body for a route that is nearly right; for a route of Payload's, a document of its collection. */
export const bodyFor = (route: Tail, things: Things): unknown =>
  (givenTo(route) ?? (() => things.document(route.collection)))(things, route)
