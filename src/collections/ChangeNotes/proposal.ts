import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { announce } from '@/cache/outbox'
import { sayReason, worded } from '@/i18n/desk/reasons'
import { cleanLines, isBlank } from '@/lib/cleanText'
import { now } from '@/lib/clock'
import { sha256 } from '@/lib/hash'
import { storable } from '@/lib/storable'
import { titleOf } from '@/workflow/domain/document'
import { LONGEST_NOTE } from '@/workflow/domain/changeNote'
import { WorkflowError } from '@/workflow/errors'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { valueDigest } from '@/workflow/ledgers/audit/seals'
import { recordWith } from '@/workflow/ledgers/records'
import { loadDocument } from '@/workflow/queries/document'
import type { Confirmed, ProposalTarget } from '@/workflow/queries/proposalTarget'
import { notesOf } from '@/workflow/queries/publicHistory'

/**
 * How the note of an edition is corrected: one person proposes other words, and a validator who is somebody else
 * confirms them. The first words stay in the ledger; the public reads the newest. `documentId` is the edition.
 */
export const noteTarget: ProposalTarget = {
  load: async (req, edition) => (await notesOf(req.payload, [edition], req)).get(edition) ?? null,

  prepare: (_, { value }) => {
    const given = z.string().safeParse(value)
    if (!given.success) throw refused('malformed', worded('refusal.note.words'))
    // As every database gives it back: its digest is sealed, and PostgreSQL keeps no null character.
    const note = storable(cleanLines(given.data).trim())
    if (isBlank(note)) throw refused('required', worded('refusal.note.words'))
    if (note.length > LONGEST_NOTE)
      throw refused('tooLong', worded('reason.input.tooLong', { most: LONGEST_NOTE }))
    return Promise.resolve(note)
  },

  apply: async (req, confirmed) => {
    await write(req, confirmed)
    return undefined
  },

  title: async (req, { documentId }) => {
    const { collection, id, number } = partsOf(documentId)
    const { newest } = await loadDocument(req, { collection, id, withTrash: true })
    return `${titleOf(newest.doc)} · ${number}`
  },

  lines: ({ i18n: { language } }, { before, value }) =>
    Promise.resolve([
      { what: sayReason({ key: 'line.note' }, language), from: String(before), to: String(value) },
    ]),
}

async function write(req: PayloadRequest, { proposal, step }: Confirmed): Promise<void> {
  const edition = proposal.documentId
  const { collection, id: documentId, number } = partsOf(edition)
  const note = String(proposal.value)
  const record = await recordWith(req, `${collection}/${documentId}`)
  if (!record) throw new Error(`There is no ${collection}/${documentId}, of which ${edition} is an edition.`)
  await recordAct(req, {
    act: 'note',
    ...{ collection: 'change-notes', documentId: edition, step, name: 'correct' },
    details: { proposal: proposal.id, noteDigest: sha256(note), valueDigest: valueDigest(note) },
  })
  await req.payload.db.create({
    ...{ collection: 'change-notes', req, returning: false },
    data: { collection, documentId, number, edition, note, at: now(), actorId: proposal.proposedBy },
  })
  if (record.live !== 'published') return
  const slug = record.address.slice(collection.length + 1)
  await announce(req, { collection, documentId, slug, act: 'correctNote', kind: 'note' })
}

/** The key of an edition: collection, document and number of the version. */
const partsOf = (edition: string) => {
  const [collection = '', id = '', number = ''] = edition.split('/')
  return { collection, id, number }
}

const refused = (code: string, words: ReturnType<typeof worded>) =>
  new WorkflowError(422, words, { code, problems: [{ path: 'value', code, ...words }] })
