import type { Payload, PayloadRequest } from 'payload'
import { afterCommit } from '@/lib/afterCommit'
import { now } from '@/lib/clock'
import { createFollower } from '@/jobs/follower'
import type { ChangeKind } from '@/workflow/domain/changes'
import type { Move } from '@/workflow/domain/listing'
import { applyChanges, type PublicChange } from './applyChanges'
import { tellOfChange } from './following'
import { shared as caches } from './shared'
import { tags } from './tags'

/**
 * Writes one row about a public change, in the transaction of `req`, and has it applied to this instance's
 * caches when it is committed, before the commit is answered. The change must stand in the audit log already:
 * its row there gives the number.
 * @param moves what the change makes of the listings: from it follows which answers it makes wrong
 * @param also tags of what else it is to those who follow
 */
export async function announce(
  req: PayloadRequest,
  change: PublicChange & { at?: string; kind: ChangeKind | null; version?: string },
  moves: readonly Move[] = [],
  also: readonly string[] = [],
): Promise<void> {
  const seq = Number(req.context.auditSeq)
  if (!seq) throw new Error('A public change must be in the audit log before it is announced.')
  await req.payload.db.create({
    collection: 'outbox',
    data: { at: now(), ...change, tags: [...tags.ofChange(change, moves), ...also], seq },
    req,
    returning: false,
  })
  await afterCommit(req, { name: 'outbox', run: () => drainOwn(req.payload) })
}

/** A public change of this instance's own: until it is applied here, nothing is served that was read before it. */
async function drainOwn(payload: Payload): Promise<void> {
  try {
    await drain(payload)
  } catch (error) {
    caches().suspend()
    throw error
  }
}

/** After the commit: applies new rows to this instance's caches; resolves when the next request is right. */
export async function drain(payload: Payload): Promise<void> {
  await cache.drain(payload)
  tellOfChange(cache.applied(payload))
  caches().resume()
}

/** The number of the last public change that this instance has applied; 0 before the first. */
export const appliedSeq = (payload: Payload): number => cache.applied(payload)

/** The first to follow the outbox. */
const cache = createFollower('cache', applyChanges)
