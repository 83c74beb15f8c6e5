import type { PayloadRequest } from 'payload'
import { asStored, storable } from '@/lib/storable'
import { editionSeal } from './audit/editionSeal'
import { actorIdOf } from '../domain/actorIdOf'
import { editionKeyOf } from '../domain/keys'
import { requestFor } from './requestFor'
import type { Claimed } from '../commands/claim'

/**
 * Keeps what has just gone live, for good: what a visitor's REST answer at depth 0 is from now on, with who
 * wrote, validated and published it. Read inside the transaction, as a visitor, through the access rules.
 */
export async function rememberEdition(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, draft, item, now, version } = claimed
  const { config, id, language, record } = document
  const visitor = await requestFor(req, { locale: language, isVisitor: true })
  visitor.transactionID = req.transactionID
  const content = await req.payload.findByID({
    collection: config.slug,
    id,
    depth: 0,
    locale: language,
    overrideAccess: false,
    req: visitor,
  })
  const key = editionKeyOf({ key: record.key, version })
  const shared = { collection: config.slug, documentId: id, number: version }
  const edition = asStored({
    ...shared,
    key,
    language,
    from: now,
    content,
    hash: draft.hash,
    // What waits for its second look is part of this text: its authors are authors of this edition too.
    writtenBy: [...new Set([...document.contributors, ...document.wroteEdition])],
    validatedBy: item.name === 'publish' ? record.validatedBy : null,
    publishedBy: actorIdOf(req),
    minor: item.minor === true,
    secondLook: item.name === 'publishUrgently',
  })
  await req.payload.db.create({
    ...{ collection: 'editions', req, returning: false },
    data: { ...edition, seal: editionSeal(edition) },
  })
  const note = storable(item.changeNote?.trim() ?? '')
  if (!note) return
  await req.payload.db.create({
    collection: 'change-notes',
    req,
    data: { ...shared, edition: key, note, at: now, actorId: actorIdOf(req) },
  })
}
