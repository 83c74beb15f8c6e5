import type { PayloadRequest } from 'payload'
import { contentFields, contentHash, contentOf } from '../domain/content'
import { KEPT_FIELDS, workflowOf, type StoredDocument, type WorkflowGroup } from '../domain/document'
import { publicText } from '../domain/publicText'
import type { Claimed } from '../domain/steps'
import type { Effects } from '../domain/definition'
import { effectsOf, stateOf } from '../domain/table'
import { publicDigest } from '../ledgers/audit/seals'
import { freeRows, writeMain, writeNewest } from './faces'

/**
 * Writes the faces. Only here does a public row change. Payload's own update always starts from the newest
 * version, so it could not change the public row under a draft: this writes the rows themselves.
 */
export async function change(req: PayloadRequest, claimed: Claimed): Promise<void> {
  await WRITES[effectsOf(claimed.item.name).text](req, claimed)
}

type Write = (req: PayloadRequest, claimed: Claimed) => Promise<void>

/** The workflow group as it must be after the transition. */
const groupAfter = (
  { after, document, item, now, step }: Claimed,
  validatedHash: string | null,
): WorkflowGroup => {
  const before = workflowOf(document.newest.doc)
  const stays = after.draft === document.faces.draft
  return {
    state: stateOf(after),
    live: after.live,
    validatedHash,
    step,
    since: stays ? before.since : now,
    sentBack: stays ? before.sentBack : effectsOf(item.name).marks === 'sentBack',
  }
}

async function goPublic(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, draft, now, version } = claimed
  const { config, id, language } = document
  const fields = contentFields(config)
  const renewed = await freeRows(req, document)
  const text = publicText(claimed, { version, now, doc: renewed })
  const marks = { _status: 'published', workflow: groupAfter(claimed, draft.hash), updatedAt: now }
  await writeMain(req, document, { ...text, ...marks })
  const facts = Object.fromEntries(KEPT_FIELDS.map((name) => [name, text[name]]))
  await writeNewest(req, claimed, { ...renewed, ...facts, ...marks })
  const stored = await req.payload.db.findOne<StoredDocument>({
    collection: config.slug,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  const isAsSealed =
    stored &&
    contentHash(contentOf(fields, stored, language), draft.files) === draft.hash &&
    publicDigest(config, stored) === publicDigest(config, text)
  if (!isAsSealed) {
    throw new Error(`${config.slug}/${id}: what was stored is not what was validated. Nothing was published.`)
  }
}

/** The public text stays as it is; what was drafted stays in the versions, and the newest version shows the public text again. */
async function discard(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, now, after } = claimed
  const { config, id, main } = document
  if (after.live === 'none') {
    await writeMain(req, document, { deletedAt: now })
    await writeNewest(req, claimed, {
      deletedAt: now,
      workflow: { ...groupAfter(claimed, null), state: 'draft' },
    })
    return
  }
  // Payload shows staff any draft that is newer than the public row: from now on none is.
  const marks = { updatedAt: now, workflow: { ...workflowOf(main), step: claimed.step } }
  await writeMain(req, document, marks)
  const { id: _, ...content } = structuredClone({ ...main, ...marks })
  await req.payload.db.createVersion({
    autosave: false,
    collectionSlug: config.slug,
    createdAt: now,
    parent: id,
    req,
    returning: false,
    updatedAt: now,
    // The adapter wants the document's own type; `main` is that document, as the adapter itself gave it.
    versionData: content as never,
  })
}

async function withdraw(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, now } = claimed
  const marks = { _status: 'draft', updatedAt: now }
  const group = groupAfter(claimed, workflowOf(document.newest.doc).validatedHash)
  await writeMain(req, document, { ...marks, workflow: { ...group, state: claimed.after.live } })
  await writeNewest(req, claimed, { _status: 'draft', workflow: group })
}

async function moveDraft(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { draft, item, version } = claimed
  const hash = effectsOf(item.name).marks === 'fingerprint' ? draft.hash : null
  await writeNewest(req, claimed, { version, _status: 'draft', workflow: groupAfter(claimed, hash) })
}

const WRITES: Record<Effects['text'], Write> = {
  draftMoves: moveDraft,
  draftGoesPublic: goPublic,
  draftIsPutAside: discard,
  publicIsWithdrawn: withdraw,
  stays: () => Promise.resolve(),
}
