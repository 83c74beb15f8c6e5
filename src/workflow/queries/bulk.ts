import type { PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { AWAITING, DECIDERS, type AwaitingFace } from '../domain/awaiting'
import { bulkActsOf, type BulkAct } from '../domain/bulk'
import { keyOf } from '../domain/keys'
import { MOST_OPEN_RELEASES, type Release } from '../domain/release'
import { assignmentsOf } from '../ledgers/assignments'
import { staffWith } from '../ledgers/people'
import { recordsWith } from '../ledgers/records'
import { releasesIn } from '../ledgers/releases'
import type { Candidate } from './assignment'
import { awayToday } from './standIns'
import { titledTexts } from './titles'

/** One of the texts that are chosen in a list, as it is now. */
export type ChosenText = {
  id: string
  title: string
  /** in which it is written */
  language: string
  /** What whoever does something to it has seen: its step, and the revision of its assignment. */
  expected: string
  revision: number
}

/** What somebody is shown before they do something to all of these texts. */
export type BulkChoice = {
  acts: BulkAct[]
  texts: ChosenText[]
  /** Who has the role to decide at each of these draft faces; whether on each single text is looked at with it. */
  people: Record<AwaitingFace, Candidate[]>
  /** The releases in preparation, the newest first. */
  releases: Pick<Release, 'id' | 'name'>[]
}

/** The texts of a list that are chosen, as far as the person may read them, and what can be done to all at once. */
export async function describeChosen(
  req: PayloadRequest,
  { actor, collection, ids }: { actor: PersonActor; collection: string; ids: readonly string[] },
): Promise<BulkChoice> {
  const acts = bulkActsOf(actor)
  const titled = await titledTexts(
    req,
    ids.map((documentId) => ({ collection, documentId })),
  )
  const chosen = ids.filter((id) => titled.has(keyOf(collection, id)))
  const keys = chosen.map((id) => keyOf(collection, id))
  const records = await recordsWith(req, keys)
  const revisions = new Map((await assignmentsOf(req, keys)).map(({ key, revision }) => [key, revision]))
  return {
    acts,
    texts: chosen.map((id) => {
      const key = keyOf(collection, id)
      const { language = '', title = '' } = titled.get(key) ?? {}
      return {
        ...{ id, title, language },
        expected: String(records.get(key)?.step ?? ''),
        revision: revisions.get(key) ?? 0,
      }
    }),
    people: acts.includes('assign') ? await peopleToName(req) : { needsReview: [], requestValidation: [] },
    releases: acts.includes('addToRelease')
      ? (await releasesIn(req, ['open'], { limit: MOST_OPEN_RELEASES })).rows.map(({ id, name }) => ({
          id,
          name,
        }))
      : [],
  }
}

async function peopleToName(req: PayloadRequest): Promise<Record<AwaitingFace, Candidate[]>> {
  const staff = await staffWith(req, Object.values(DECIDERS))
  const away = await awayToday(
    req,
    staff.map(({ id }) => id),
  )
  const shown = staff.map(({ id, name, staffRoles }) => {
    const absence = away.get(id)
    const deputy = staff.find((one) => one.id === absence?.deputy?.id)?.name ?? null
    return { id, name, staffRoles, ...(absence && { away: { until: absence.until, deputy } }) }
  })
  const [needsReview = [], requestValidation = []] = AWAITING.map((face) =>
    shown
      .filter(({ staffRoles }) => staffRoles.includes(DECIDERS[face]))
      .map(({ staffRoles: _, ...candidate }) => candidate),
  )
  return { needsReview, requestValidation }
}
