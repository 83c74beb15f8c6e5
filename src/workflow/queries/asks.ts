import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import {
  maySetExpiry,
  refusalOf,
  rolesThatMay,
  saveRefusalOf,
  writingRefusalOf,
  type Situation,
} from '../domain/can'
import type { Inputs } from '../domain/definition'
import type { LoadedDocument } from '../domain/document'
import { isDemanded } from '../domain/requirements'
import type { SequenceName } from '../domain/sequences'
import { FORWARD, transitionNamed, type TransitionName } from '../domain/table'
import { staffWith } from '../ledgers/people'
import { namingOf, type Naming } from './assignment'
import { sponsorsOf } from './independence'

/** What a save is followed by, with the same press. */
const NEXT = 'requestReview'

/** What a request for review would ask of this person once they have saved; null where it asks for that now, or may not be made. */
export async function afterSave(
  req: PayloadRequest,
  document: LoadedDocument,
  { actor, situation, staff }: Parameters<typeof namingOf>[2],
): Promise<AfterSave | null> {
  const { faces, record } = document
  if (faces.draft === 'draft' || saveRefusalOf({ actor, faces, lockedBy: situation.lockedBy, stale: null }))
    return null
  const then: Situation = {
    ...situation,
    faces: { ...faces, draft: 'draft' },
    contributors: [...new Set([...situation.contributors, actor.id])],
  }
  if (refusalOf({ actor, name: NEXT, situation: then })) return null
  return {
    available: { name: NEXT, label: transitionNamed(NEXT).label, asks: asksOf([NEXT], document, actor) },
    naming: await namingOf(req, record, { actor, situation: then, staff }),
  }
}

/** The same for a text that this person has yet to make; null where they may not. */
export async function afterCreation(req: PayloadRequest, actor: PersonActor): Promise<AfterSave | null> {
  const situation: Situation = {
    faces: { draft: 'draft', live: 'none' },
    contributors: [actor.id],
    wroteEdition: [],
    sponsors: await sponsorsOf(req, [actor.id]),
    publishedBy: null,
    isSecondLookOutstanding: false,
    isScheduled: false,
    isExpirySet: false,
    isOverdue: false,
    lockedBy: null,
  }
  if (writingRefusalOf(actor) || refusalOf({ actor, name: NEXT, situation })) return null
  const staff = await staffWith(
    req,
    FORWARD.flatMap((name) => rolesThatMay(name, 'draft')),
  )
  const asks = asksOf([NEXT], { contributors: [actor.id], main: {} }, actor)
  return {
    available: { name: NEXT, label: transitionNamed(NEXT).label, asks },
    // Nobody is named for it yet: there is no such text.
    naming: await namingOf(req, { key: '' }, { actor, situation, staff }),
  }
}

/** What a person must, or may, say with these transitions. */
export function asksOf(
  names: readonly TransitionName[],
  { contributors, main }: { contributors: readonly string[]; main: Record<string, unknown> },
  actor: PersonActor,
): Asks {
  const asks: Inputs = Object.assign({}, ...names.map((name) => transitionNamed(name).asks))
  const facts = {
    isFirst: !main.firstPublishedAt,
    isMinor: false,
    haveOthersContributed: contributors.some((id) => id !== actor.id),
  }
  const asked: Asks = {}
  for (const field of ['comment', 'reason', 'changeNote', 'publishAt', 'expiresAt'] as const) {
    const ask = asks[field]
    if (ask && (ask !== 'ofValidators' || maySetExpiry(actor)))
      asked[field] = isDemanded(ask, facts) ? 'required' : 'optional'
  }
  if (asks.assignee) asked.assignee = asks.assignee
  if (asks.dueOn) asked.dueOn = asks.dueOn
  if (asks.minor && !facts.isFirst) asked.minor = true
  if (asks.noticeOrRedirect)
    Object.assign(asked, { notice: 'orRedirect', redirectTo: 'orNotice', gone: 'instead' } satisfies Asks)
  return asked
}

type Need = 'required' | 'optional'

/** What a person must, or may, say with a transition. */
export type Asks = {
  comment?: Need
  reason?: Need
  changeNote?: Need
  publishAt?: Need
  expiresAt?: Need
  notice?: 'orRedirect'
  redirectTo?: 'orNotice'
  gone?: 'instead'
  minor?: true
  assignee?: 'optional'
  dueOn?: 'optional'
}

/** What a person may do, and what it asks for. */
export type Available = { name: TransitionName | SequenceName; label: string; asks: Asks }

export type AfterSave = { available: Available; naming: Naming | null }
