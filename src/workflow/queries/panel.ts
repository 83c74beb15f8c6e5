import type { FlattenedField, PayloadRequest } from 'payload'
import type { PersonActor } from '../domain/actor'
import { refusalOf, rolesThatMay, type RefusalCode, type Situation } from '../domain/can'
import { changedFields, contentFields, contentOf } from '../domain/content'
import type { DocumentRecord, LoadedDocument } from '../domain/document'
import { unnamedPictures } from '../domain/references'
import { isDemanded, type Problem } from '../domain/requirements'
import type { Draft } from '../domain/steps'
import {
  FORWARD,
  TRANSITION_NAMES,
  stateOf,
  transitionNamed,
  type Faces,
  type Inputs,
  type State,
  type TransitionName,
} from '../domain/table'
import { namesOf, staffWith } from '../ledgers/people'
import { publicRecords } from '../ledgers/records'
import { contentProblems } from './contentProblems'
import { draftOf, loadDocument, situationOf, sponsorsFor } from './document'
import { historyOf, type HistoryEntry } from './history'
import { addressProblems, notPublicOf } from './problems'

/** Everything that the transition panel shows of a document, for one person. */
export async function describeDocument(
  req: PayloadRequest,
  { actor, collection, id }: { actor: PersonActor; collection: string; id: string },
): Promise<DocumentDescription> {
  const document = await loadDocument(req, { collection, id })
  const { config, contributors, faces, main, newest, record, language } = document
  const isDrafted = faces.draft !== 'none'
  const fields = contentFields(config)
  const draft = await draftOf(req, document)
  const isPublicBefore = faces.live !== 'none'
  const nameOf = await namesOf(req, contributors)
  const situation = situationOf(document, await sponsorsFor(req, document))
  const verdicts = TRANSITION_NAMES.map((name) => ({
    name,
    label: transitionNamed(name).label,
    refusal: refusalOf({ actor, name, situation }),
  }))
  return {
    expected: String(record.step),
    title: String(draft.content.title ?? ''),
    state: stateOf(faces),
    faces,
    version: String((isDrafted ? newest.doc.version : record.version) ?? ''),
    publicVersion: faces.live === 'published' ? record.version : null,
    available: verdicts
      .filter(({ refusal }) => !refusal)
      .map(({ name, label }) => ({ name, label, asks: asksOf(transitionNamed(name).asks, document, actor) })),
    refused: verdicts.flatMap(({ name, label, refusal }) =>
      refusal ? [{ name, label, code: refusal.code, reason: refusal.message }] : [],
    ),
    problems: isDrafted
      ? [
          ...(await contentProblems(req, { config, id, content: draft.content })),
          ...(await addressProblems(req, document, draft.content)),
        ]
      : [],
    advice: await adviceOn(req, fields, draft),
    changed:
      isDrafted && isPublicBefore
        ? changedFields(fields, contentOf(fields, main, language), draft.content)
        : [],
    contributors: contributors.map((person) => ({ id: person, name: nameOf(person) })),
    next: await nextPeople(req, situation),
    linkedFrom: await linkedFrom(req, record),
    secondLook: record.secondLook ?? null,
    withdrawal: record.withdrawnAt
      ? {
          at: record.withdrawnAt,
          reason: record.reason,
          notice: record.notice,
          redirectTo: record.redirectTo,
        }
      : null,
    ...(await historyOf(req, record)),
  }
}

function asksOf(asks: Inputs, { contributors, main }: LoadedDocument, actor: PersonActor): Asks {
  const facts = {
    isFirst: !main.firstPublishedAt,
    isMinor: false,
    haveOthersContributed: contributors.some((id) => id !== actor.id),
  }
  const asked: Asks = {}
  for (const field of ['comment', 'reason', 'changeNote'] as const) {
    const ask = asks[field]
    if (ask) asked[field] = isDemanded(ask, facts) ? 'required' : 'optional'
  }
  if (asks.minor && !facts.isFirst) asked.minor = true
  if (asks.noticeOrRedirect)
    Object.assign(asked, { notice: 'orRedirect', redirectTo: 'orNotice' } satisfies Asks)
  return asked
}

async function nextPeople(req: PayloadRequest, situation: Situation): Promise<DocumentDescription['next']> {
  const staff = await staffWith(
    req,
    FORWARD.flatMap((name) => rolesThatMay(name, situation.faces.draft)),
  )
  return FORWARD.map((name) => ({
    name,
    label: transitionNamed(name).label,
    people: staff.filter((actor) => !refusalOf({ actor, name, situation })).map(({ name: person }) => person),
    isPossible: staff.some((actor) =>
      ['fourEyes', undefined].includes(refusalOf({ actor, name, situation })?.code),
    ),
  }))
    .filter(({ isPossible }) => isPossible)
    .map(({ isPossible: _, ...entry }) => entry)
}

const PICTURE = /\.(jpe?g|png|webp)$/i

/** What is not wrong with a draft, but good to know. */
export async function adviceOn(
  req: PayloadRequest,
  fields: FlattenedField[],
  { content, files, references }: Draft,
): Promise<Advice[]> {
  const links = (await notPublicOf(req, references)).map(({ path, collection }) => ({
    path,
    message: `A link into ${collection} is not public yet: readers see plain text until it is.`,
  }))
  const pictures = new Set(files.filter(({ filename }) => PICTURE.test(filename)).map(({ id }) => String(id)))
  return [...links, ...unnamedPictures(fields, content, pictures).map((path) => ({ path, message: UNNAMED }))]
}

const UNNAMED =
  'A picture has no alternative text: people who cannot see it learn nothing of it. In a text, the pencil on the picture opens it. Leave it empty only for pure decoration.'

const LINKS_SHOWN = 20

/** The public texts that refer to this one: who is concerned when it is withdrawn. */
export async function linkedFrom(req: PayloadRequest, { key }: DocumentRecord): Promise<Link[]> {
  const records = await publicRecords(req, { references: { in: [key] } }, { limit: LINKS_SHOWN })
  return records.map(({ collection, documentId, address }) => ({
    collection,
    id: documentId,
    title: address,
  }))
}

type Need = 'required' | 'optional'

/** What a person must, or may, say with a transition. */
export type Asks = {
  comment?: Need
  reason?: Need
  changeNote?: Need
  notice?: 'orRedirect'
  redirectTo?: 'orNotice'
  minor?: true
}

/** What is not wrong with a draft, but good to know. */
export type Advice = { path: string; message: string }

/** A public text that refers to another one. */
export type Link = { collection: string; id: string; title: string }

/** What `GET /api/{collection}/{id}/transitions` answers: all that the transition panel shows, for one person. */
export type DocumentDescription = {
  expected: string
  /** Of the newest text, in the language in which it is written. */
  title: string
  state: State
  faces: Faces
  version: string
  publicVersion: string | null
  available: { name: TransitionName; label: string; asks: Asks }[]
  refused: { name: TransitionName; label: string; code: RefusalCode; reason: string }[]
  /** What keeps the draft from being complete. */
  problems: Problem[]
  advice: Advice[]
  /** The fields changed since the public text. */
  changed: { path: string; label: string }[]
  contributors: { id: string; name: string }[]
  /** Who can do what next, by name. */
  next: { name: TransitionName; label: string; people: string[] }[]
  /** The public texts that link here. */
  linkedFrom: Link[]
  secondLook: string | null
  withdrawal: { at: string; reason: string | null; notice: string | null; redirectTo: string | null } | null
  history: HistoryEntry[]
  hasOlderHistory: boolean
}
