import { createLocalReq, type Payload, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { contentHash, contentOf, contentFields, type ShownFile } from '../../domain/content'
import { namesFile, referencesOf } from '../../domain/references'
import {
  languageOf,
  workflowOf,
  type DocumentRecord,
  type StoredDocument,
  type WorkflowGroup,
} from '../../domain/document'
import { publicDigest, noticeDigest } from '../../ledgers/audit/seals'
import { checkStoredFiles, filesShown } from '../../ledgers/files'
import { addressOf, keyOf } from '../../domain/keys'
import { WorkflowError } from '../../errors'
import { draftFaceOf } from '../../domain/table'
import type { Expected, ExpectedDocument } from './expected'
import { pagesOf } from '../../ledgers/audit/read'

type Contribution = { id: string; collection: string; documentId: string; actorId: string }

/** A document with all that the ledgers say of it. */
type Found = {
  key: string
  doc: StoredDocument
  record: DocumentRecord | undefined
  newest: WorkflowGroup[]
  contributors: Set<string>
  /** the public text with the files that it shows, in the order of `filesShown`; null when it is not public */
  text: { content: Record<string, unknown>; files: ShownFile[] } | null
}

/**
 * Holds every document against what the log says of it: its two faces, its step, its public text in every language
 * with the files that it shows, its withdrawal, and who may not decide on it.
 * @returns how many texts are public, how many of them show each file, and a sentence for each fault
 */
export async function compareTexts(
  payload: Payload,
  expected: Expected,
  tell: (texts: number) => void = () => undefined,
) {
  const req = await createLocalReq({}, payload)
  const faults: string[] = []
  const uses = new Map<string, number>()
  const seen = new Set<string>()
  let texts = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom.hasWorkflow) continue
    for await (const docs of pagesOf<StoredDocument>(payload, config.slug, { locale: 'all' })) {
      for (const found of await withLedgers(req, config, docs)) {
        seen.add(found.key)
        const state = expected.documents.get(found.key)
        faults.push(...(state ? ledgerFaults(found, state) : [unknown(found)]))
        if (!found.text) continue
        texts += 1
        faults.push(...(await textFaults(req, { config, expected, found, state, uses })))
      }
      tell(seen.size)
    }
  }
  for (const key of expected.documents.keys())
    if (!seen.has(key)) faults.push(`${key} is gone, and the audit log does not say that anybody deleted it`)
  return { texts, uses, faults }
}

const unknown = ({ key, doc }: Found) =>
  doc._status === 'published'
    ? `${key} is public, and the audit log does not say that anybody published it`
    : `${key} is in the database, and the audit log does not say that anybody made it`

/** What the ledgers say of a page of documents; a question for each ledger, not for each document. */
async function withLedgers(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  docs: StoredDocument[],
): Promise<Found[]> {
  const { db } = req.payload
  const { slug } = config
  const ids = docs.map(({ id }) => id)
  const whole = { limit: 0, pagination: false, req } as const
  const { docs: records } = await db.find<DocumentRecord>({
    ...{ ...whole, collection: 'records' },
    where: { key: { in: ids.map((id) => keyOf(slug, id)) } },
  })
  const { docs: versions } = await db.findVersions<StoredDocument>({
    ...{ ...whole, collection: slug, select: { parent: true, version: { workflow: true } } },
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
  })
  const { docs: contributions } = await db.find<Contribution>({
    ...{ ...whole, collection: 'contributions' },
    where: { and: [{ collection: { equals: slug } }, { documentId: { in: ids } }] },
  })
  const newestOf = new Map<string, WorkflowGroup[]>()
  for (const { parent, version } of versions)
    newestOf.set(String(parent), [...(newestOf.get(String(parent)) ?? []), workflowOf(version)])
  const peopleOf = new Map<string, Set<string>>()
  for (const { documentId, actorId } of contributions)
    peopleOf.set(documentId, (peopleOf.get(documentId) ?? new Set()).add(actorId))
  const recordOf = new Map(records.map((record) => [record.key, record]))
  const textOf = await publicTexts(req, config, docs)
  return docs.map((doc) => ({
    ...{ key: keyOf(slug, doc.id), doc, record: recordOf.get(keyOf(slug, doc.id)) },
    newest: newestOf.get(doc.id) ?? [],
    contributors: peopleOf.get(doc.id) ?? new Set(),
    text: textOf.get(doc.id) ?? null,
  }))
}

/** The public texts among some documents, each with the files that it shows: one question for all files. */
async function publicTexts(req: PayloadRequest, config: SanitizedCollectionConfig, docs: StoredDocument[]) {
  const fields = contentFields(config)
  const texts = docs
    .filter(({ _status }) => _status === 'published')
    .map((doc) => {
      const content = contentOf(fields, doc, languageOf(doc))
      return { id: doc.id, content, references: referencesOf(fields, content).filter(namesFile) }
    })
  const files = await filesShown(
    req,
    texts.flatMap(({ references }) => references),
  )
  return new Map(
    texts.map(({ id, content, references }) => {
      const shown = new Set(references.map((reference) => reference.id))
      return [id, { content, files: files.filter((file) => shown.has(String(file.id))) }]
    }),
  )
}

/** What does not fit between the log and the ledgers of one document. */
function ledgerFaults({ key, doc, record, newest, contributors }: Found, state: ExpectedDocument): string[] {
  const faults: string[] = []
  const fault = (message: string) => faults.push(`${key} ${message}`)
  const isPublic = doc._status === 'published'
  const mustBePublic = state.live === 'published'
  if (isPublic && !mustBePublic) fault('is public, and the audit log does not say that anybody published it')
  if (!isPublic && mustBePublic) fault('was withdrawn, and the audit log does not say by whom')
  if (newest.length !== 1) fault(`has ${newest.length} versions that are marked as its latest`)
  for (const { state: face, validatedHash } of newest) {
    if (draftFaceOf(face) !== state.draft)
      fault(`has a draft in the state “${face}”, and the audit log does not say that anybody moved it there`)
    else if (state.draft === 'validated' && validatedHash !== state.validatedHash)
      fault('has a draft that is marked as validated with another fingerprint than the audit log has')
  }
  for (const person of state.savers)
    if (!contributors.has(person)) fault(`does not count ${person} as a contributor, who wrote in it`)
  if (!record) {
    fault('has no record')
    return faults
  }
  if (record.step !== state.step)
    fault(`is at step ${record.step} in its record, and at step ${state.step} in the audit log`)
  if (record.live !== state.live)
    fault(`is “${record.live}” in its record, and “${state.live}” in the audit log`)
  if (state.live === 'none') return faults
  if ((record.version ?? null) !== state.version)
    fault(`is version ${record.version} in its record, and ${state.version} in the audit log`)
  if (Boolean(record.secondLook) !== state.isUnconfirmed)
    fault(
      record.secondLook
        ? 'waits for a second look in its record alone'
        : 'counts as confirmed, and the audit log does not say that anybody confirmed it',
    )
  if (record.address !== addressOf(record.collection, String(doc.slug ?? '')))
    fault(`has the address ${record.address} in its record, which is not that of its text`)
  faults.push(...withdrawalFaults(key, record, state))
  return faults
}

function withdrawalFaults(key: string, record: DocumentRecord, { withdrawal }: ExpectedDocument): string[] {
  const { withdrawnAt, notice, redirectTo } = record
  if (!withdrawal)
    return withdrawnAt || notice || redirectTo ? [`${key} has marks of a withdrawal in its record alone`] : []
  const isSame =
    (redirectTo ?? null) === (withdrawal.redirectTo ?? null) &&
    (withdrawal.at === null || withdrawal.at === withdrawnAt) &&
    (withdrawal.noticeDigest === undefined || withdrawal.noticeDigest === noticeDigest(notice))
  return isSame ? [] : [`${key} was withdrawn with another notice or address than its record has`]
}

async function textFaults(
  req: PayloadRequest,
  { config, expected, found: { key, doc, text }, state, uses }: TextCheck,
): Promise<string[]> {
  if (!text) return []
  const { content, files } = text
  for (const { id } of files) uses.set(String(id), (uses.get(String(id)) ?? 0) + 1)
  if (state?.live !== 'published') return []
  if (contentHash(content, files) !== state.hash)
    return [
      `${key} is not the text that was published: row ${state.publicSeq} of the audit log has another fingerprint`,
    ]
  const sealed = state.publicDigest ?? expected.baseline.get(`public ${key}`)
  if (sealed !== undefined && sealed !== publicDigest(config, doc))
    return [`${key} shows the public another language, or other facts, than row ${state.publicSeq} published`]
  try {
    await checkStoredFiles(req, files)
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return [`${key} shows another file: ${error.message}`]
  }
  return []
}

type TextCheck = {
  config: SanitizedCollectionConfig
  expected: Expected
  found: Found
  state: ExpectedDocument | undefined
  /** Counts, by id, how many public texts show a file. */
  uses: Map<string, number>
}
