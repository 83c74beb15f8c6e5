import type { PayloadRequest, Where } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { LATE_SECONDS, overdueSeconds } from '@/jobs/state'
import { actorOf, type PersonActor } from '../../domain/actor'
import { IN_PREPARATION } from '../../domain/lists'
import { mayResume } from '../../domain/restored'
import { SAVE, type StaffRole } from '../../domain/table'
import { holdOf } from '../../ledgers/audit/restores'
import { countBroken } from '../../ledgers/linkChecks'
import { describePending, type PendingProposals } from '../proposals'
import { accountChanges, type AccountChange } from './accounts'
import { dueFor } from './due'
import { among, contentCollections, deskPageOf, type DeskList } from './page'
import { withPublishers } from './publishers'
import { scheduledList } from './scheduled'
import { withStandings } from './standings'
import { draftInState, waitingFor, writtenBy } from './waiting'

/** The lists of the first page; null where one is nothing for this person. */
export type DeskLists = Record<
  'waiting' | 'forAnyone' | 'underWay' | 'sentBack' | 'due' | 'drafts' | 'scheduled' | 'published',
  DeskList | null
>

export type DashboardContents = DeskLists & {
  /** what this person may begin to write */
  kinds: { collection: string; kind: string }[]
  accounts: AccountChange[] | null
  /** What one person proposed, and another decides on. */
  proposals: PendingProposals
  /** How many links of public texts lead nowhere; null where that is nothing for this person. */
  brokenLinks: number | null
  /** Since how many minutes something is due that nobody has done: a publication, a mail. Null while all is on time. */
  lateMinutes: number | null
  /** Of which moment the backup is, since whose restore nothing goes out by itself; null where nothing holds it. */
  restored: { backedUpAt: string; mayResume: boolean } | null
}

/** What the dashboard shows to this person; null for everybody who is not staff. */
export async function dashboardOf(req: PayloadRequest): Promise<DashboardContents | null> {
  const actor = actorOf(req.user)
  if (!actor) return null
  const holds = (...roles: StaffRole[]) => roles.some((role) => actor.staffRoles.includes(role))
  const isAuthor = holds(...SAVE.by)
  // Of what is public, what was last done may be about the next draft.
  const { published, ...others } = await listsOf(req, actor, { holds, isAuthor })
  const lists = {
    ...(await withStandings(req, others)),
    published: published && (await withPublishers(req, published)),
  }
  const overdue = await overdueSeconds(req.payload)
  const restore = await holdOf(req.payload)
  return {
    ...lists,
    restored: restore && { backedUpAt: restore.backedUpAt ?? restore.at, mayResume: mayResume(actor) },
    lateMinutes: overdue >= LATE_SECONDS ? Math.floor(overdue / 60) : null,
    kinds: isAuthor
      ? contentCollections(req).map(({ slug, labels }) => ({
          collection: slug,
          kind: labelIn(labels.singular, req.i18n.language) ?? slug,
        }))
      : [],
    proposals: await describePending(req, { actor }),
    brokenLinks: isAuthor || holds('validator') ? await countBroken(req.payload) : null,
    accounts: holds('validator', 'administrator') ? await accountChanges(req) : null,
  }
}

async function listsOf(
  req: PayloadRequest,
  actor: PersonActor,
  { holds, isAuthor }: { holds: (...roles: StaffRole[]) => boolean; isAuthor: boolean },
): Promise<DeskLists> {
  const mine = await writtenBy(req, actor)
  const drafts = await deskPageOf(req, {
    order: 'changedLast',
    where: (collection) => among(mine.get(collection), IN_PREPARATION),
  })
  const hasOwn = isAuthor || drafts.total > 0
  const decides = holds('reviewer', 'validator')
  const waiting = decides || isAuthor ? await waitingFor(req, actor, mine) : null
  return {
    waiting: waiting?.forMe ?? null,
    forAnyone: waiting?.forAnyone ?? null,
    // Who has no part in a text sees what is coming, and what has stood still for long.
    underWay: waiting ? null : await deskPageOf(req, { order: 'waitingLongest', where: () => onItsWay }),
    sentBack: hasOwn
      ? await deskPageOf(req, {
          order: 'sentBackLast',
          where: (collection) => among(mine.get(collection), wasSentBack),
        })
      : null,
    due: await dueFor(req, actor, { mine, isForAll: holds('administrator') }),
    drafts: hasOwn ? drafts : null,
    scheduled: await scheduledList(req),
    // Also those that somebody is changing again: what went online stays news.
    published: await deskPageOf(req, { face: 'live', order: 'publishedLast', where: () => isPublic }),
  }
}

const onItsWay: Where = { 'workflow.state': { in: ['needsReview', 'requestValidation', 'validated'] } }

const wasSentBack: Where = { and: [draftInState('draft'), { 'workflow.sentBack': { equals: true } }] }

const isPublic: Where = { _status: { equals: 'published' } }
