import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { clock, HOUR_MS, secondsUntilHourAfter } from '@/lib/clock'
import { cleanLine, isBlank } from '@/lib/cleanText'
import { actorIdOf, actorOf } from '../domain/actor'
import { anyOfRoles } from '../domain/refusal'
import { keyOf } from '../domain/keys'
import {
  LINK_ENDERS,
  LINK_MAKERS,
  LONGEST_DAYS,
  LONGEST_PURPOSE,
  PREVIEW_LINKS_AN_HOUR,
  MOST_OPEN_LINKS,
  languagesOfDraft,
  mayEndLinks,
  mayMakeLinks,
} from '../domain/previewLinks'
import type { Claimed } from '../domain/steps'
import { effectsOf, type StaffRole } from '../domain/table'
import { tooFast, WorkflowError } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import {
  countOpenLinks,
  manyMadeSince,
  endLink,
  endLinksOf,
  linkWith,
  newKey,
  writeLink,
  type PreviewLink,
} from '../ledgers/previewLinks'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'
import { readableText } from '../queries/readableText'

const DAY_MS = 24 * HOUR_MS

type Asked = {
  collection: string
  id: string
  /** By default the one that the text is written in. */
  language?: string | undefined
  days: number
  /** For whom it is, and what for. */
  purpose: string
}

/**
 * Makes an address at which whoever has it reads the draft as it is now, in one language, for some days. An act of its
 * own in the audit log.
 * @returns the key, which nobody learns a second time
 * @throws WorkflowError 403 role · 404 · 409 state · 422 with problems · 429
 */
export async function makeLink(
  caller: PayloadRequest,
  { collection, id, days, ...asked }: Asked,
): Promise<{ link: PreviewLink; key: string }> {
  if (!mayMakeLinks(actorOf(caller.user))) throw roleRefusal(LINK_MAKERS)
  const document = { collection, documentId: id }
  return inTransaction(caller, { about: [keyOf(collection, id)], locale: DEFAULT_LOCALE }, async (req) => {
    await readableText(req, { collection, id })
    const { faces, newest } = await loadDocument(req, { collection, id })
    if (faces.draft === 'none') throw refusal(409, 'links.noDraft')
    const at = clock()
    const madeBy = actorIdOf(req)
    if ((await countOpenLinks(req, document)) >= MOST_OPEN_LINKS)
      throw refusal(409, 'links.tooManyOpen', { number: MOST_OPEN_LINKS })
    const oldest = await manyMadeSince(req, madeBy, PREVIEW_LINKS_AN_HOUR)
    if (oldest)
      throw tooFast('links.tooFast', {
        number: PREVIEW_LINKS_AN_HOUR,
        retryAfter: secondsUntilHourAfter(oldest),
      })
    const purpose = purposeIn(asked.purpose)
    const language = languageIn(asked.language, newest.doc)
    if (!Number.isInteger(days) || days < 1 || days > LONGEST_DAYS)
      throw wrong('days', 'links.days', { number: LONGEST_DAYS })
    const key = newKey(req.payload, { collection, id, language })
    const [madeAt, expiresAt] = [at.toISOString(), new Date(at.getTime() + days * DAY_MS).toISOString()]
    const number = String(newest.doc.version ?? '')
    const { versionId } = newest
    const link = await writeLink(req, {
      ...{ ...document, key, versionId, number, language, purpose, madeBy, madeAt, expiresAt },
    })
    const details = { link: link.id, language, until: expiresAt }
    await recordAct(req, {
      ...{ act: 'previewLink', name: 'makePreviewLink', at: madeAt, ...document, version: number, details },
      comment: purpose,
    })
    return { link, key }
  })
}

/**
 * Ends a link; whoever has its address reads nothing there any more. Where it has ended already, nothing happens.
 * @throws WorkflowError 403 role · 404
 */
export async function revokeLink(caller: PayloadRequest, id: string): Promise<PreviewLink> {
  if (!mayEndLinks(actorOf(caller.user))) throw roleRefusal(LINK_ENDERS)
  const known = await linkWith(caller, id)
  if (!known) throw refusal(404, 'links.isGone')
  const { collection, documentId } = known
  return inTransaction(caller, { about: [keyOf(collection, documentId)] }, async (req) => {
    await readableText(req, { collection, id: documentId })
    const link = await linkWith(req, id)
    if (!link) throw refusal(404, 'links.isGone')
    if (link.endedAt) return link
    await endLink(req, id, { by: actorIdOf(req), how: 'revoked' })
    const act = { act: 'previewLink', name: 'revokePreviewLink', version: link.number } as const
    await recordAct(req, { ...act, collection, documentId, details: { link: id } })
    return link
  })
}

/** A link leads to a draft: where there is none any more, it leads nowhere, and never again. */
export async function endLinksWithDraft(
  req: PayloadRequest,
  { after, document: { faces, record }, item }: Pick<Claimed, 'after' | 'document' | 'item'>,
): Promise<void> {
  if (after.draft !== 'none' || faces.draft === 'none') return
  const how = effectsOf(item.name).text === 'draftGoesPublic' ? 'published' : 'discarded'
  await endLinksOf(req, record, { by: actorIdOf(req), how })
}

function purposeIn(given: string): string {
  const purpose = cleanLine(given).trim()
  if (isBlank(purpose)) throw wrong('purpose', 'links.noPurpose')
  if (purpose.length > LONGEST_PURPOSE)
    throw wrong('purpose', 'links.longPurpose', { number: LONGEST_PURPOSE })
  return purpose
}

function languageIn(given: string | undefined, doc: Record<string, unknown>) {
  const languages = languagesOfDraft(doc)
  const [original = DEFAULT_LOCALE] = languages
  if (given === undefined) return original
  if (isLocale(given) && languages.includes(given)) return given
  throw wrong('language', 'links.noLanguage', { languages: languages.join(', ') })
}

type Said = Parameters<typeof worded>

const refusal = (status: number, ...[key, values]: Said) =>
  new WorkflowError(status, worded(key, values), { code: key.split('.')[1] ?? key })

const wrong = (path: string, ...said: Said) =>
  new WorkflowError(422, worded(...said), {
    code: 'invalid',
    problems: [{ path, code: 'invalid', ...worded(...said) }],
  })

const roleRefusal = (roles: readonly StaffRole[]) =>
  new WorkflowError(403, worded('reason.role', { roles: anyOfRoles(roles) }), { code: 'role' })
