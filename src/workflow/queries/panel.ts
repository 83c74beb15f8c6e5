import type { PayloadRequest } from 'payload'
import { inLanguage } from '@/i18n/desk/reasons'
import { pageAddress, pathFor } from '@/i18n/routing/address'
import { clock } from '@/lib/clock'
import type { PersonActor } from '../domain/actor'
import { refusalOf, refusalOfAll, rolesThatMay } from '../domain/can'
import { noteUnderWay, type ChangeNote } from '../domain/changeNote'
import type { AwaitingFace } from '../domain/awaiting'
import { changedFields, contentFields, contentOf } from '../domain/content'
import { languageOf, workflowOf, type LoadedDocument } from '../domain/document'
import { publicAddressOf } from '../domain/keys'
import type { RefusalCode } from '../domain/refusal'
import type { Problem } from '../domain/requirements'
import { SEQUENCES, SEQUENCE_NAMES } from '../domain/sequences'
import {
  FORWARD,
  TRANSITION_NAMES,
  stateOf,
  transitionNamed,
  type Faces,
  type State,
  type TransitionName,
} from '../domain/table'
import { namesOf, staffWith } from '../ledgers/people'
import type { Advice } from '../domain/prose'
import { adviceOn } from './advice'
import { afterSave, asksOf, type AfterSave, type Available } from './asks'
import { namingOf, nextPeople, type Naming, type NextStep } from './assignment'
import { contentProblems } from './contentProblems'
import { draftOf, loadDocument, situationOf, sponsorsFor } from './document'
import { historyOf, type HistoryEntry } from './history'
import { leftWithNobody } from './lastSave'
import { linkedFrom, type LinkedFrom } from './linkedFrom'
import { addressProblems, relationProblems } from './problems'
import { shownUpkeep, type ShownUpkeep } from './upkeep'

/** Everything that the transition panel shows of a document, for one person. */
export async function describeDocument(
  req: PayloadRequest,
  { actor, collection, id }: { actor: PersonActor; collection: string; id: string },
): Promise<DocumentDescription> {
  const document = await loadDocument(req, { collection, id })
  const { config, contributors, faces, main, newest, record, language } = document
  const spoken = req.i18n.language
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
  const staff = await staffWith(
    req,
    FORWARD.flatMap((name) => rolesThatMay(name, faces.draft)),
  )
  const beforePublic = isDrafted ? await relationProblems(req, document, draft.references, []) : []
  return {
    expected: String(record.step),
    textStep: workflowOf(newest.doc).step ?? null,
    title: String(draft.content.title ?? ''),
    state: stateOf(faces),
    faces,
    version: String((isDrafted ? newest.doc.version : record.version) ?? ''),
    publicVersion: faces.live === 'published' ? record.version : null,
    address: publicAddressOf(record),
    publicAddress: faces.live === 'published' ? addressOnSite(document) : null,
    available: [
      ...verdicts
        .filter(({ refusal }) => !refusal)
        .map(({ name, label }) => ({ name, label, asks: asksOf([name], document, actor) })),
      ...SEQUENCE_NAMES.filter(
        (name) => !refusalOfAll({ actor, names: SEQUENCES[name].names, situation }),
      ).map((name) => ({
        ...{ name, label: SEQUENCES[name].label },
        asks: asksOf(SEQUENCES[name].names, document, actor),
      })),
    ],
    refused: verdicts.flatMap(({ name, label, refusal }) =>
      refusal ? [{ name, label, code: refusal.code, reason: inLanguage(refusal, spoken).message }] : [],
    ),
    problems: isDrafted
      ? [
          ...(await contentProblems(req, { config, id, content: draft.content })),
          ...(await addressProblems(req, document, draft.content)),
        ].map((problem) => inLanguage(problem, spoken))
      : [],
    beforePublic: beforePublic.map((problem) => inLanguage(problem, spoken)),
    advice: (await adviceOn(req, fields, draft, language))
      .filter(({ path, target }) => !target || !beforePublic.some((problem) => problem.path === path))
      .map((advice) => inLanguage(advice, spoken)),
    changed:
      isDrafted && isPublicBefore
        ? changedFields(fields, contentOf(fields, main, language), draft.content, {
            language: spoken,
          })
        : [],
    contributors: contributors.map((person) => ({ id: person, name: nameOf(person) })),
    next: nextPeople(staff, situation),
    leftWithNobody: await leftWithNobody(req, { actor, situation, staff }),
    naming: await namingOf(req, record, { actor, situation, staff }),
    afterSave: await afterSave(req, document, { actor, situation, staff }),
    upkeep: shownUpkeep(record, actor),
    linkedFrom: await linkedFrom(req, record),
    secondLook: record.secondLook ?? null,
    changeNote: noteUnderWay(record),
    schedule: scheduleOf(document, spoken),
    expiresAt: record.expiresAt ?? null,
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

/** Where the public reads a text: on its own page, or on the home page, where that shows it. */
function addressOnSite({ main, record }: LoadedDocument): string {
  const [collection = '', slug = ''] = record.address.split('/')
  const locale = languageOf(main)
  const isOnHome = main.placement === 'home' || main.placement === 'banner'
  return isOnHome ? pathFor({ locale }) : pageAddress({ collection, slug, locale })
}

const scheduleOf = (
  { lockedBy, record: { nextExpiresAt, publishAt, scheduleProblems } }: LoadedDocument,
  language: string,
): DocumentDescription['schedule'] =>
  publishAt
    ? {
        ...{ at: publishAt, isPast: Date.parse(publishAt) <= clock().getTime(), lockedBy },
        expiresAt: nextExpiresAt ?? null,
        problems: (scheduleProblems ?? []).map((problem) => inLanguage(problem, language)),
      }
    : null

/** What `GET /api/{collection}/{id}/transitions` answers: all that the transition panel shows, for one person. */
export type DocumentDescription = {
  expected: string
  /** The step that wrote the newest text: what a form shows may be older. Null in texts from before 0.2. */
  textStep: number | null
  /** Of the newest text, in the language in which it is written. */
  title: string
  state: State
  faces: Faces
  version: string
  publicVersion: string | null
  /** `collection/slug`: where it is public, or was last; null where it never was */
  address: string | null
  /** the path on the site where the public reads it; null while nobody does */
  publicAddress: string | null
  available: Available[]
  refused: { name: TransitionName; label: string; code: RefusalCode; reason: string }[]
  /** What keeps the draft from being complete. */
  problems: Problem[]
  /** What it refers to that must be public before it, or with it in a release. */
  beforePublic: Problem[]
  advice: Advice[]
  /** The fields changed since the public text. */
  changed: { path: string; label: string }[]
  contributors: { id: string; name: string }[]
  /** Who can do what next, by name. */
  next: NextStep[]
  /** The draft face at which nobody could decide any more after a save of this person. */
  leftWithNobody: AwaitingFace | null
  /** Who is asked by name to decide next, by when, and whom this person could name; null where there is no draft. */
  naming: Naming | null
  /** What a request for review asks for once this person has saved; null where it does so already, or may not be made. */
  afterSave: AfterSave | null
  /** Which unit answers for it, and when it is looked at again. */
  upkeep: ShownUpkeep
  /** The public texts that link here. */
  linkedFrom: LinkedFrom
  secondLook: string | null
  /** What the change under way tells the public of itself, as it was given with the last request for review. */
  changeNote: ChangeNote | null
  /** When the validated draft is to go public (ISO 8601, UTC), with which release, what holds it back, and when it then expires. */
  schedule: {
    at: string
    isPast: boolean
    lockedBy: string | null
    expiresAt: string | null
    problems: Problem[]
  } | null
  /** When the public text expires (ISO 8601, UTC); null where it stays until somebody withdraws it. */
  expiresAt: string | null
  withdrawal: { at: string; reason: string | null; notice: string | null; redirectTo: string | null } | null
  history: HistoryEntry[]
  hasOlderHistory: boolean
}
