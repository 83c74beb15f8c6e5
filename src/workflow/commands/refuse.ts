import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, CollectionSlug } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { keyOf } from '../domain/keys'
import { WorkflowError } from '../errors'
import { closeAssignment } from '../ledgers/assignments'
import { recordAct } from '../ledgers/audit/acts'
import { erasedVersions } from '../ledgers/audit/read'
import { forgetComments } from '../ledgers/comments'
import { forgetContributors } from '../ledgers/contributions'
import { forgetLinks } from '../ledgers/previewLinks'
import { closeRecord, isEverReferenced, recordWith } from '../ledgers/records'
import { forgetItems } from '../ledgers/releases'
import { removeSearchEntry } from '../ledgers/searchIndex'

type Args = {
  id?: string | number
  data?: Record<string, unknown>
  draft?: boolean
  autosave?: boolean
  publishSpecificLocale?: unknown
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
}

const refuse = (message: string, code: string): never => {
  throw new WorkflowError(403, message, { code })
}

/**
 * Every write that Payload offers, over REST, GraphQL, the admin and the Local API, makes a draft or is
 * refused here. What the public sees changes in `transition()` alone, which does not come this way.
 */
export const refuseShortcuts: CollectionBeforeOperationHook = ({ args: untyped, operation, req }) => {
  // The union of the arguments of all operations cannot be read; these are the parts that writes have in common.
  const args = untyped as unknown as Args
  if (operation === 'restoreVersion' && !args.draft) {
    return refuse('An old version comes back as a draft only: ask for it with ?draft=true.', 'restoreAsDraft')
  }
  if (operation !== 'create' && operation !== 'update') return
  if (
    args.data?._status === 'published' ||
    isSet(args.publishSpecificLocale) ||
    isSet(args.publishAllLocales)
  ) {
    return refuse(
      'A text is published by the transition “publish”, after a second person has validated it.',
      'publish',
    )
  }
  if (isSet(args.unpublishAllLocales)) {
    return refuse('A text is withdrawn by the transition “archive” or “expire”.', 'unpublish')
  }
  if (operation === 'update' && args.id === undefined) {
    return refuse('Texts are changed one at a time: name one document by its id.', 'bulk')
  }
  if (operation === 'update' && args.data?.deletedAt) {
    return refuse('A draft is put aside by the transition “discardDraft”.', 'trash')
  }
  if (req.locale === 'all') {
    return refuse('Write one language at a time: name it with ?locale=.', 'locale')
  }
  const { _status, ...data } = args.data ?? {}
  return { ...untyped, autosave: false, data, draft: true }
}

/** What was erased comes back by no path: neither its words, which are gone, nor an empty text in their place. */
export const refuseErased: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'restoreVersion') return
  // As above; the operation itself looks the version up by this.
  const { id } = args as unknown as Args
  const { docs } = await req.payload.db.findVersions<{ id: string; version?: unknown }>({
    ...{ collection: collection.slug as CollectionSlug, limit: 1, pagination: false, req },
    select: { parent: true, version: { version: true } },
    where: { id: { equals: id } },
  })
  const [found] = docs
  if (!found) return
  const documentId = String(found.parent)
  const erased = await erasedVersions(req, { collection: collection.slug, documentId })
  if (erased.has(String(found.version.version ?? '')))
    throw new WorkflowError(410, worded('reason.edition.redacted'), { code: 'redacted' })
}

const isSet = (flag: unknown) => flag !== undefined && flag !== false && flag !== 'false'

/**
 * Nothing that was ever public, and nothing that any version of a text refers to, can be deleted: on SQLite the
 * database would empty those references. What remains can be removed by the application itself, never over HTTP.
 */
export const refuseTextDeletion: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const key = keyOf(collection.slug, String(id))
  const refuse = (why: string) => {
    throw new WorkflowError(403, `This cannot be deleted: ${why}.`, { code: 'deletion' })
  }
  const record = await recordWith(req, key)
  if (record?.version) return refuse('its text was public and stays on record')
  if (await isEverReferenced(req, key)) return refuse('other texts refer to it')
  if (record) {
    await recordAct(req, {
      act: 'deletion',
      collection: collection.slug,
      documentId: String(id),
      step: record.step + 1,
    })
    await closeRecord(req, key)
    await removeSearchEntry(req, key)
    await forgetContributors(req, record)
    await closeAssignment(req, key)
    await forgetItems(req, key)
    await forgetComments(req, record)
    await forgetLinks(req, record)
  }
}
