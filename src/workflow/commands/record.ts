import type { PayloadRequest } from 'payload'
import { announce } from '@/cache/outbox'
import { storable } from '@/lib/storable'
import { actorIdOf } from '../domain/actor'
import { changeNoteOf } from '../domain/changeNote'
import { kindOfTransition } from '../domain/changes'
import { recordStateOf, type DocumentRecord } from '../domain/document'
import { addressOf, formerAddressesAt, keyOf } from '../domain/keys'
import { overdueProblems } from '../domain/overdue'
import { handsOf } from '../domain/programs'
import { publicText } from '../domain/publicText'
import { UNSCHEDULED } from '../domain/schedule'
import type { Claimed } from '../domain/steps'
import type { Effects } from '../domain/definition'
import { effectsOf } from '../domain/table'
import { reviewAfterPublication } from '../domain/upkeep'
import { addContributors, forgetContributors } from '../ledgers/contributions'
import { authorsOf, keepEdition } from '../ledgers/editions'
import { countPublicUses } from '../ledgers/files'
import { moveListing } from '../ledgers/listings'
import { publicReferences, writeRecord } from '../ledgers/records'
import { renewSearchEntry } from '../ledgers/searchIndex'
import { moveAssignment } from './assign'
import { endLinksWithDraft } from './previewLinks'
import { expiryMarks, scheduleMarks, startExpiry, startSchedule } from './schedule'

/**
 * Writes the ledgers, as the table says: the edition and its note, the contributions, the files, the record, the
 * listings and the outbox.
 */
export async function record(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, draft, item, now } = claimed
  const { record: before, config } = document
  const effects = effectsOf(item.name)
  if (effects.edition) await keepEdition(req, claimed)
  if (effects.contributors) await CONTRIBUTORS[effects.contributors](req, claimed)
  if (effects.publicUses) {
    const after = effects.publicUses === 'ofDraft' ? draft.references : []
    await countPublicUses(req, { before: publicReferences(before), after })
  }
  // Of the other transitions, none gives another newest text.
  if (effects.text === 'draftIsPutAside')
    await renewSearchEntry(req, { collection: config.slug, id: document.id })
  const isPublished = effects.text === 'draftGoesPublic'
  const slug = isPublished ? String(draft.content.slug ?? '') : slugOf(before.address, config.slug)
  await writeRecord(req, before, marksAfter(claimed, { effects, slug, actorId: actorIdOf(req) }))
  await moveAssignment(req, claimed)
  await endLinksWithDraft(req, claimed)
  if (effects.schedule === 'opens') await startSchedule(req, claimed)
  if (effects.expiry) await startExpiry(req, claimed)
  if (!isPublished && effects.text !== 'publicIsWithdrawn') return
  const { slug: collection } = config
  const doc = isPublished ? publicText(claimed, claimed) : null
  const moves = await moveListing(req, { collection, id: document.id, doc })
  const what = { collection, documentId: document.id, slug, act: item.name, at: now }
  const kind = kindOfTransition(claimed)
  await announce(req, { ...what, kind, ...(isPublished && { version: claimed.version }) }, moves)
}

/** Who counts as a contributor after it. A text that comes back is still theirs who wrote it. */
const CONTRIBUTORS: Record<
  NonNullable<Effects['contributors']>,
  (req: PayloadRequest, claimed: Claimed) => Promise<unknown>
> = {
  nobody: (req, { document }) => forgetContributors(req, document.record),
  nobodyIfPublic: async (req, { after, document }) => {
    if (after.live !== 'none') await forgetContributors(req, document.record)
  },
  authorsOfEdition: (req, { document }) => addContributors(req, document.record, document.wroteEdition),
  writerOfNote: async (req, claimed) => {
    // The public reads it: who wrote it does not decide on it.
    if (changeNoteOf(claimed).note)
      await addContributors(req, claimed.document.record, [actorIdOf(req), ...handsOf(req.user)])
  },
  everyAuthor: async (req, { document: { record: before } }) =>
    addContributors(req, before, await authorsOf(req, before)),
}

const slugOf = (address: string, collection: string) =>
  address.startsWith(`${collection}/`) ? address.slice(collection.length + 1) : null

type Decided = { effects: Effects; slug: string | null; actorId: string }

function marksAfter(claimed: Claimed, { effects, slug, actorId }: Decided): Partial<DocumentRecord> {
  const { after, now, step } = claimed
  return {
    ...{ step, live: after.live, state: recordStateOf(after) },
    ...(effects.text === 'draftGoesPublic' && publicationMarks(claimed, { slug, publishedBy: actorId })),
    ...(effects.text === 'publicIsWithdrawn' && withdrawalMarks(claimed)),
    ...(effects.marks === 'fingerprint' && { validatedBy: actorId }),
    ...(effects.secondLook && { secondLook: effects.secondLook === 'opens' ? now : null }),
    ...(effects.changeNote === 'given' && givenNote(claimed)),
    ...((effects.changeNote === 'used' || effects.text === 'draftIsPutAside') && WITHOUT_NOTE),
    ...(effects.schedule &&
      (effects.schedule === 'opens' ? scheduleMarks(claimed) : endOfSchedule(claimed, effects))),
    ...(effects.expiry && expiryMarks(claimed, effects.expiry)),
  }
}

/** Taking the public text away decides nothing about a version that is held for validators: it goes on being held. */
const endOfSchedule = ({ document, now }: Claimed, { text }: Effects): Partial<DocumentRecord> => ({
  ...UNSCHEDULED,
  ...(text === 'publicIsWithdrawn' && {
    scheduleProblems: overdueProblems(document.record, new Date(now)),
  }),
})

function publicationMarks(
  { document, draft, now, version }: Claimed,
  { slug, publishedBy }: { slug: string | null; publishedBy: string },
) {
  const references = [...new Set(draft.references.map(({ collection, id }) => keyOf(collection, id)))]
  return {
    ...addressesAfter(document.record, addressOf(document.config.slug, slug ?? '')),
    ...{ version, publishedBy, references },
    reviewBy: reviewAfterPublication(document.record, { months: reviewMonthsOf(document.config), now }),
    ...{ withdrawnAt: null, reason: null, notice: null, redirectTo: null },
  }
}

/** After how many months a text of this kind is looked at again, as its collection says. */
const reviewMonthsOf = ({ custom }: { custom?: Record<string, unknown> }): number | null =>
  typeof custom?.reviewAfterMonths === 'number' ? custom.reviewAfterMonths : null

const addressesAfter = (record: DocumentRecord, address: string): Partial<DocumentRecord> =>
  address === record.address ? {} : { address, formerAddresses: formerAddressesAt(record, address) }

const WITHOUT_NOTE = { changeNote: null, minor: null } satisfies Partial<DocumentRecord>

const givenNote = (claimed: Claimed) => {
  const { note, isMinor } = changeNoteOf(claimed)
  return { changeNote: note, minor: isMinor }
}

const withdrawalMarks = ({ item, now }: Claimed) => ({
  withdrawnAt: now,
  // As every database gives it back: the digest of the notice is sealed, and PostgreSQL keeps no null character.
  reason: storable(item.reason?.trim() ?? '') || null,
  notice: storable(item.notice?.trim() ?? '') || null,
  redirectTo: item.redirectTo?.trim() || null,
})
