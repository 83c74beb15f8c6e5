import type { FlattenedField, PayloadRequest } from 'payload'
import { isRecord } from '@/lib/isRecord'
import type { PersonActor } from '../domain/actor'
import { saveRefusalOf } from '../domain/can'
import { compareFields, type ComparedField, type Wording } from '../domain/comparison/fields'
import { contentFields, contentOf } from '../domain/content'
import { workflowOf, type LoadedDocument, type StoredDocument } from '../domain/document'
import { stepKeyOf } from '../domain/keys'
import { isWithoutQuestion, partsOf, type MergePart } from '../domain/merge'
import { effectsOf, isTransitionName, type DraftFace } from '../domain/table'
import { tidied } from '../domain/typed'
import { refusedWith } from '../errors'
import { erasedVersions, newestActs } from '../ledgers/audit/read'
import { requestFor } from '../ledgers/transaction'
import { namedIn } from './comparison'
import type { FileCard } from './fileCards'
import { loadDocument } from './document'
import { wordingOf } from './wording'

type Values = Record<string, unknown>

/** A part that at least one of the two changed; of both sides, against the text that both began with. */
export type MetPart = MergePart & { mine: ComparedField[]; theirs: ComparedField[]; label: string }

/** What somebody typed, beside what was saved meanwhile. */
export type Meeting = {
  /** The step of the newest text: what is saved with it is saved over no other. */
  expected: string
  draft: DraftFace
  /** Are both kept without a question? */
  isQuiet: boolean
  /** Is the text known that both began with? Without it, every difference is a question. */
  hasBase: boolean
  parts: MetPart[]
  /** the newest values of all parts that are not `mine` alone, as the form takes them */
  theirs: Values
  titles: Record<string, string>
  files: Record<string, FileCard>
}

/**
 * A text that was typed over an older one, beside the newest. It changes nothing: what becomes of both is saved as
 * any text is.
 * @param seen the step of the text that mine was typed over
 * @param typed the values of the form
 * @throws WorkflowError 401, 403 for who may not save this text; 404
 */
export async function meetingOf(
  caller: PayloadRequest,
  asked: { actor: PersonActor | null; collection: string; id: string; seen: string; typed: Values },
): Promise<Meeting> {
  const req = await requestFor(caller)
  // First the step: a text that is newer than it can only be refused when it is saved.
  const document = await loadDocument(req, asked)
  const { config, faces, lockedBy, record } = document
  const refusal = saveRefusalOf({ actor: asked.actor, faces, lockedBy })
  if (refusal) throw refusedWith(refusal, record)
  const fields = contentFields(config)
  const [base, newest] = [await textAtStep(req, document, Number(asked.seen)), await newestOf(req, document)]
  const within = (doc: Values) => contentOf(fields, doc, document.language, true)
  const typed = tidied(fields, asked.typed)
  const mine = contentOf(
    fields.filter(({ name }) => name in typed),
    typed,
    document.language,
    true,
  )
  const texts = { base: base && within(base), mine, theirs: within(newest) }
  const named = await namedIn(req, fields, [...(texts.base ? [texts.base] : []), mine, texts.theirs])
  const wording: Wording = {
    ...wordingOf(req, { ...named, after: texts.theirs }),
    // As it stands in the form: what was typed is no date yet.
    date: ({ text }) => text,
  }
  const changed = partsOf(fields, texts).filter(({ whose }) => whose !== 'alike')
  return {
    expected: String(record.step),
    draft: faces.draft,
    isQuiet: faces.draft === 'draft' && isWithoutQuestion(changed),
    hasBase: base !== null,
    parts: changed.map((part) => inWords(part, { fields, texts, wording })),
    theirs: Object.fromEntries(
      changed
        .filter(({ whose }) => whose !== 'mine')
        .flatMap(({ names }) => names)
        .map((name) => [name, newest[name] ?? null]),
    ),
    titles: Object.fromEntries(named.titles),
    files: Object.fromEntries(named.files),
  }
}

type Texts = { base: Values | null; mine: Values; theirs: Values }

/** Each side against the text that both began with; where nobody knows that, mine against theirs. */
function inWords(
  part: MergePart,
  { fields, texts, wording }: { fields: FlattenedField[]; texts: Texts; wording: Wording },
): MetPart {
  const own = fields.filter(({ name }) => part.names.includes(name))
  const { base, theirs } = texts
  const mine = { ...(base ?? theirs), ...texts.mine }
  const both = {
    mine: compareFields(own, { before: base ?? theirs, after: mine, wording }),
    theirs: compareFields(own, { before: base, after: theirs, wording }),
  }
  const labels = [...both.mine, ...both.theirs]
    .filter(({ mark }) => mark !== 'same' || !base)
    .map(({ label }) => label)
  return { ...part, ...both, label: [...new Set(labels)].join(', ') }
}

/** How many steps back the beginning of a text is looked for. */
const FURTHEST = 100

/** The text as it was at a step, as a form shows it; null where that is not known any more. */
async function textAtStep(
  req: PayloadRequest,
  { config, id, language, record }: LoadedDocument,
  step: number,
): Promise<Values | null> {
  const since = record.step - step
  if (!(step >= 1 && since >= 0 && since <= FURTHEST)) return null
  const before = since === 0 ? record.step + 1 : await nextText(req, record, step)
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: config.slug,
    limit: FURTHEST,
    pagination: false,
    req,
    select: { version: { workflow: { step: true } } },
    where: {
      and: [
        { parent: { equals: id } },
        { 'version.workflow.step': { less_than: before } },
        { 'version.workflow.step': { greater_than_equal: before - FURTHEST } },
      ],
    },
  })
  // Not by the database: FerretDB orders numbers that were stored in different ways differently.
  const stepOf = ({ version }: (typeof docs)[number]) => workflowOf(version).step ?? 0
  const [found] = docs.sort((one, other) => stepOf(other) - stepOf(one))
  if (!found) return null
  const version = await req.payload.findVersionByID({
    ...(await asTheFormReads(req, { config, language })),
    disableErrors: true,
    id: String(found.id),
  })
  const text = isRecord(version?.version) ? version.version : null
  // Of one that was erased nothing is left to begin with.
  return text && (await erasedVersions(req, record)).has(String(text.version ?? '')) ? null : text
}

/** The first step after this one that wrote another text: each version keeps the last step that it stood at. */
async function nextText(
  req: PayloadRequest,
  { collection, documentId, step: newest }: LoadedDocument['record'],
  step: number,
): Promise<number> {
  const steps = Array.from({ length: newest - step }, (_, index) => step + 1 + index)
  const byKey = new Map(steps.map((each) => [stepKeyOf(collection, documentId, each), each]))
  const acts = await newestActs(req, { key: { in: [...byKey.keys()] } }, steps.length)
  const writing = acts.filter(
    ({ act, name }) =>
      act === 'save' || (isTransitionName(name) && effectsOf(name).text === 'draftIsPutAside'),
  )
  return Math.min(...writing.map(({ key }) => byKey.get(key) ?? step + 1), newest + 1)
}

const newestOf = async (req: PayloadRequest, document: LoadedDocument): Promise<Values> =>
  // Payload's type of a document has no index; every document is an object of its fields.
  (await req.payload.findByID({
    ...(await asTheFormReads(req, document)),
    draft: true,
    id: document.id,
  })) as unknown as Values

/** What Payload's form asks for: ids in place of what is referred to, one language, nothing in place of what is missing. */
const asTheFormReads = async (
  req: PayloadRequest,
  { config, language }: Pick<LoadedDocument, 'config' | 'language'>,
) => ({
  collection: config.slug,
  depth: 0,
  fallbackLocale: false as const,
  locale: language,
  overrideAccess: false,
  req: await requestFor(req, { locale: language }),
})
