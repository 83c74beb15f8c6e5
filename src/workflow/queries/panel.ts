import type { PayloadRequest } from 'payload'
import { refusalOf, rolesThatMay, type Actor, type Situation } from '../domain/can'
import { changedFields } from '../domain/changedFields'
import { contentFields } from '../domain/content'
import { contentOf } from '../domain/contentOf'
import { contentProblems } from './contentProblems'
import { isDemanded } from '../domain/requirements'
import { addressProblems } from './problems'
import { draftOf } from '../commands/check'
import { FORWARD, stateOf, TRANSITION_NAMES, transitionNamed, type Inputs } from '../domain/table'
import { adviceOn } from './adviceOn'
import { historyOf } from './history'
import { linkedFrom } from './linkedFrom'
import { loadDocument } from './document'
import { namesOf } from '../ledgers/namesOf'
import { situationOf, sponsorsFor } from './situationOf'
import { staffWith } from '../ledgers/staffWith'
import type { Asks, DocumentDescription, LoadedDocument } from '../domain/document'

/** Everything that the transition panel shows of a document, for one person. */
export async function describeDocument(
  req: PayloadRequest,
  { actor, collection, id }: { actor: Actor; collection: string; id: string },
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

function asksOf(asks: Inputs, { contributors, main }: LoadedDocument, actor: Actor): Asks {
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
