import type { PayloadRequest, Where } from 'payload'
import { announce } from '@/cache/outbox'
import { worded } from '@/i18n/desk/reasons'
import { cleanLines, isBlank } from '@/lib/cleanText'
import { actorOf } from '../domain/actor'
import { anyOfRoles } from '../domain/refusal'
import { LONGEST_REASON, WITHHOLDERS, mayWithhold, type Closed, type EditionAct } from '../domain/editions'
import { about, keyOf } from '../domain/keys'
import { StepTakenError, WorkflowError, notSignedIn } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { newestActs } from '../ledgers/audit/read'
import { editionWith, writeEdition } from '../ledgers/editions'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'

type Asked = { collection: string; id: string; number: string; act: EditionAct; reason: string }

const AFTER: Record<EditionAct, Closed | null> = { withhold: 'withheld', lift: null }

/**
 * Keeps the words of a past edition from everybody who asks for the record, or lets them be read again. What is public
 * now is not withheld but withdrawn. An act of its own in the audit log, with its reason; it claims no step of the text
 * and moves nothing of it.
 * @throws WorkflowError 401 · 403 role · 404 · 409 state, or somebody was quicker · 422 with problems
 */
export async function decideOnEdition(caller: PayloadRequest, asked: Asked): Promise<Closed | null> {
  const { act, collection, id, number } = asked
  const actor = actorOf(caller.user)
  if (!actor) throw notSignedIn()
  if (!mayWithhold(actor))
    throw new WorkflowError(403, worded('reason.role', { roles: anyOfRoles(WITHHOLDERS) }), { code: 'role' })
  const reason = reasonIn(asked.reason)
  try {
    await inTransaction(caller, { about: [keyOf(collection, id)] }, async (req) => {
      const { record } = await loadDocument(req, { collection, id, withTrash: true })
      const edition = await editionWith(req, record, number)
      if (!edition) throw refusal(404, 'notFound', 'reason.edition.none')
      if (record.live === 'published' && record.version === number)
        throw refusal(409, 'isPublic', 'reason.edition.isPublic')
      if (edition.closed === 'redacted') throw refusal(410, 'redacted', 'reason.asOf.redacted')
      if ((edition.closed ?? null) === AFTER[act]) throw refusal(409, 'state', `reason.edition.${act}`)
      await recordAct(req, {
        ...{ act: 'edition', name: act, collection, documentId: id, version: number, comment: reason },
        ...{ stepOf: edition.key, step: (await lastStepOf(req, edition)) + 1 },
      })
      await writeEdition(req, { ...edition, closed: AFTER[act] })
      const slug = record.address.slice(collection.length + 1)
      const kind = act === 'withhold' ? 'withheld' : 'lifted'
      await announce(req, { collection, documentId: id, slug, act, kind, version: number })
    })
  } catch (error) {
    if (error instanceof StepTakenError) throw refusal(409, 'stale', 'reason.edition.stale')
    throw error
  }
  return AFTER[act]
}

/** How often something was decided on this edition. */
async function lastStepOf(
  req: PayloadRequest,
  edition: { collection: string; documentId: string; key: string; number: string },
): Promise<number> {
  const isOnIt: Where[] = [{ act: { equals: 'edition' } }, { version: { equals: edition.number } }]
  const [last] = await newestActs(req, { and: [about(edition), ...isOnIt] }, 1)
  return last ? Number(last.key.slice(edition.key.length + 1)) : 0
}

function reasonIn(given: string): string {
  const reason = cleanLines(given).trim()
  if (isBlank(reason)) throw wrong('required', worded('reason.input.reason'))
  if (reason.length > LONGEST_REASON)
    throw wrong('tooLong', worded('reason.input.tooLong', { most: LONGEST_REASON }))
  return reason
}

type Said = Parameters<typeof worded>

const refusal = (status: number, code: string, ...said: Said) =>
  new WorkflowError(status, worded(...said), { code })

const wrong = (code: string, words: ReturnType<typeof worded>) =>
  new WorkflowError(422, words, { code, problems: [{ path: 'reason', code, ...words }] })
