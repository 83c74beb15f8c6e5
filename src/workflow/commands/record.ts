import { ValidationError, type PayloadRequest } from 'payload'
import { announce } from '@/cache/outbox'
import { storable } from '@/lib/storable'
import { actorIdOf } from '../domain/actorIdOf'
import { addContributors } from '../ledgers/contributions'
import { authorsOf } from '../ledgers/authorsOf'
import { rememberEdition } from '../ledgers/editions'
import { about, addressOf, keyOf } from '../domain/keys'
import { WorkflowError } from '../errors'
import { moveListing } from '../ledgers/listings'
import { isPublication, isWithdrawal } from '../domain/table'
import { countPublicUses } from '../ledgers/countPublicUses'
import type { Claimed } from './claim'
import { publicText } from '../domain/publicText'

/** Writes the books: the record, the edition and its note, the contributions, the outbox. The record's step comes last. */
export async function record(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, draft, item, now, after } = claimed
  const { record: before, config } = document
  const isPublishing = isPublication(item.name)
  const isWithdrawing = isWithdrawal(item.name)
  if (isPublishing) {
    await rememberEdition(req, claimed)
    await forgetContributions(req, claimed)
    await countPublicUses(req, { before: publicReferences(claimed), after: draft.references })
  } else if (isWithdrawing) {
    await countPublicUses(req, { before: publicReferences(claimed), after: [] })
    // Nobody will confirm it any more, and a draft of it can still become public.
    await addContributors(req, before, document.wroteEdition)
  } else if (item.name === 'discardDraft' && after.live !== 'none') {
    await forgetContributions(req, claimed)
  } else if (item.name === 'reopen') {
    // A text that comes back is still theirs who wrote it: they may not decide on it.
    await addContributors(req, before, await authorsOf(req, before))
  }
  const slug = isPublishing ? String(draft.content.slug ?? '') : slugOf(before.address, config.slug)
  try {
    await req.payload.db.updateOne({
      collection: 'records',
      id: before.id,
      req,
      returning: false,
      // Whole: an adapter that replaces a list wants the required columns too.
      data: {
        ...before,
        step: claimed.step,
        live: after.live,
        ...(isPublishing && publicationMarks(claimed, slug, actorIdOf(req))),
        ...(isWithdrawing && withdrawalMarks(claimed)),
        ...(item.name === 'validate' && { validatedBy: actorIdOf(req) }),
        ...(item.name === 'confirm' && { secondLook: null }),
      },
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new WorkflowError(422, 'This address was taken a moment ago.', {
      code: 'incomplete',
      problems: [
        {
          path: 'slug',
          code: 'addressTaken',
          message: 'Choose another address: this one was taken a moment ago.',
        },
      ],
    })
  }
  if (isPublishing || isWithdrawing) {
    const { slug: collection } = config
    const doc = isPublishing ? publicText(claimed, claimed) : null
    const moves = await moveListing(req, { collection, id: document.id, doc })
    await announce(req, { collection, documentId: document.id, slug, act: item.name, at: now }, moves)
  }
}

const slugOf = (address: string, collection: string) =>
  address.startsWith(`${collection}/`) ? address.slice(collection.length + 1) : null

function publicationMarks(claimed: Claimed, slug: string | null, publishedBy: string) {
  const { document, draft, item, now, version } = claimed
  const references = [...new Set(draft.references.map(({ collection, id }) => keyOf(collection, id)))]
  return {
    address: addressOf(document.config.slug, slug ?? ''),
    version,
    secondLook: item.name === 'publishUrgently' ? now : null,
    publishedBy,
    withdrawnAt: null,
    reason: null,
    notice: null,
    redirectTo: null,
    references,
  }
}

const withdrawalMarks = ({ item, now }: Claimed) => ({
  withdrawnAt: now,
  // As every database gives it back: the digest of the notice is sealed, and PostgreSQL keeps no null character.
  reason: storable(item.reason?.trim() ?? '') || null,
  notice: storable(item.notice?.trim() ?? '') || null,
  redirectTo: item.redirectTo?.trim() || null,
  secondLook: null,
})

const publicReferences = ({ document }: Claimed) =>
  document.faces.live === 'published'
    ? (document.record.references ?? []).map((key) => {
        const slash = key.indexOf('/')
        return { collection: key.slice(0, slash), id: key.slice(slash + 1) }
      })
    : []

const forgetContributions = (req: PayloadRequest, { document }: Claimed) =>
  req.payload.db.deleteMany({ collection: 'contributions', req, where: about(document.record) })
