import { restoreVersionOperation, type CollectionSlug, type PayloadRequest } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { titleOf, type LoadedDocument } from '../domain/document'
import type { Release, ReleaseItem } from '../domain/release'
import { WorkflowError } from '../errors'
import { erasedVersions } from '../ledgers/audit/read'
import { itemsOf } from '../ledgers/releases'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'
import { begin, EVERY_RELEASE, put, releaseFor, remember, rewriteRelease } from './releases'

/** A text that was left out of what takes a release back, and why. */
type LeftOut = { collection: string; id: string; title: string } & Worded

/**
 * Prepares to take back what a release did: a new release, with a draft of the text of before for each text that was
 * public before, and with the archiving of each that was first published by it. Nothing public changes until that
 * release is published; its drafts are reviewed and validated as all drafts are. What has moved on since stays as it
 * is, and is named.
 * @returns the new release, and what was left out
 * @throws WorkflowError 401 · 403 role · 404 · 409 state · 409 where nothing can be taken back
 */
export async function undoRelease(
  req: PayloadRequest,
  { id, name }: { id: string; name: string },
): Promise<{ release: Release; left: LeftOut[] }> {
  const undone = await releaseFor(req, { id, act: 'undo' })
  const items = await itemsOf(req, id)
  const about = [EVERY_RELEASE, ...items.map(({ key }) => key)]
  return inTransaction(req, { about, locale: DEFAULT_LOCALE }, async (own) => {
    let release = await begin(own, { name, undoes: undone.id })
    const left: LeftOut[] = []
    for (const item of items) {
      const document = await loadDocument(own, { collection: item.collection, id: item.documentId })
      const why = whyNot(document, item) ?? (await whyGone(own, item))
      if (why) {
        left.push({
          collection: item.collection,
          id: item.documentId,
          title: titleOf(document.newest.doc),
          ...why,
        })
        continue
      }
      if (item.versionBefore) await bringBack(own, document, item.versionBefore)
      const act = item.versionBefore ? 'publish' : 'archive'
      const { size } = await put(own, release, {
        text: { collection: item.collection, id: item.documentId },
        act,
      })
      release = { ...release, size }
    }
    if (release.size === 0)
      throw new WorkflowError(409, worded('reason.release.nothingToUndo'), { code: 'state' })
    await rewriteRelease(own, { ...release, size: 0 }, { size: release.size })
    await remember(own, undone, 'undo', { to: undone.state, details: { by: release.id } })
    return { release, left }
  })
}

/** Why the effect of a release on a text cannot be taken back. */
function whyNot({ faces, record }: LoadedDocument, item: ReleaseItem): Required<Worded> | null {
  if (item.act === 'archive') return worded('reason.release.undo.archived')
  if (faces.live !== 'published') return worded('reason.release.undo.withdrawn')
  if (record.version !== item.versionAfter) return worded('reason.release.undo.publishedSince')
  if (faces.draft !== 'none') return worded('reason.release.undo.draft')
  return null
}

/** The text of before may be one whose words were erased: nobody can bring that back. */
async function whyGone(req: PayloadRequest, item: ReleaseItem): Promise<Required<Worded> | null> {
  if (!item.versionBefore) return null
  const erased = await erasedVersions(req, item)
  return erased.has(item.versionBefore) ? worded('reason.release.undo.redacted') : null
}

/** The text that was public as a version comes back as a draft, by the way in which any old version does. */
async function bringBack(
  req: PayloadRequest,
  { config, id, language, record }: LoadedDocument,
  version: string,
): Promise<void> {
  const { docs } = await req.payload.db.findVersions({
    ...{ collection: config.slug as CollectionSlug, limit: 1, pagination: false, req, sort: '-updatedAt' },
    where: {
      and: [
        { parent: { equals: id } },
        { 'version.version': { equals: version } },
        { 'version._status': { equals: 'published' } },
      ],
    },
  })
  const before = docs[0]
  if (!before) throw new Error(`${record.key} has no version ${version} that was public.`)
  const locale = req.locale
  req.locale = language
  await restoreVersionOperation({
    collection: req.payload.collections[config.slug as CollectionSlug],
    draft: true,
    id: before.id,
    overrideAccess: false,
    req,
  })
  req.locale = locale
}
