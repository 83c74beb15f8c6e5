import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { SYSTEM, type Actor } from '../domain/actor'
import { maySetExpiry, refusalOf } from '../domain/can'
import type { StaleRefusal } from '../domain/refusal'
import { workflowOf } from '../domain/document'
import { inputProblems, type Problem } from '../domain/requirements'
import { noteProblems } from '../domain/changeNote'
import { keyOf } from '../domain/keys'
import { pastExpiryProblem } from '../domain/schedule'
import type { Asked, Checked, TransitionItem } from '../domain/steps'
import { transitionNamed } from '../domain/table'
import { incomplete, WorkflowError, refusedWith } from '../errors'
import { checkStoredFiles } from '../ledgers/files'
import { assigneeProblems } from './assignment'
import { contentProblems } from './contentProblems'
import { draftOf, loadDocument, situationOf, sponsorsFor } from './document'
import { requestFor } from '../ledgers/transaction'
import { staleRefusal } from './stale'
import {
  addressProblems,
  otherSchedule,
  relationProblems,
  targetProblems,
  validatorProblems,
} from './problems'

/** A transition whose document is loaded; `stale` where the document has moved on since the person saw it. */
export type Loaded = Asked & { stale: StaleRefusal | null }

/** Loads both faces, and sees whether the document is still at the step that the person saw. */
export async function load(req: PayloadRequest, item: TransitionItem): Promise<Loaded> {
  const document = await loadDocument(req, item)
  return { item, document, stale: await staleRefusal(req, document.record, item.expected) }
}

/** Some texts, and what refuses to do this to them at once, by their keys. */
type Judged = { loaded: Map<string, Loaded>; refusals: Map<string, WorkflowError> }

type Looking = { actor?: Actor | ((collection: string) => Actor); isJudged?: boolean }

/**
 * Looks what speaks against doing all of these at once. Nothing is done.
 * @param actor by default the system, on any authority: who may is another question; of a program, by collection
 * @param isJudged by default; otherwise the texts are only loaded
 */
export async function lookAtAll(
  req: PayloadRequest,
  items: readonly TransitionItem[],
  { actor = { id: SYSTEM, authority: 0 }, isJudged = true }: Looking = {},
): Promise<Judged> {
  const own = await requestFor(req, { locale: DEFAULT_LOCALE })
  const refusals = new Map<string, WorkflowError>()
  const loaded = new Map<string, Loaded>()
  for (const item of items)
    await noting(refusals, item, async () => {
      const one = isJudged
        ? await load(own, item)
        : { item, document: await loadDocument(own, item), stale: null }
      loaded.set(keyOf(item.collection, item.id), one)
    })
  const set = [...loaded.values()]
  if (isJudged)
    for (const one of set)
      await noting(refusals, one.item, () =>
        check(own, one, { actor: typeof actor === 'function' ? actor(one.item.collection) : actor, set }),
      )
  return { loaded, refusals }
}

/** What speaks against doing all of these at once, by the keys of their texts. */
export const problemsOfAll = async (
  req: PayloadRequest,
  items: readonly TransitionItem[],
  actor?: Actor,
): Promise<Map<string, Problem[]>> => {
  const { refusals } = await lookAtAll(req, items, actor ? { actor } : {})
  return new Map([...refusals].map(([key, { problems }]) => [key, problems]))
}

async function noting(
  found: Map<string, WorkflowError>,
  { collection, id }: TransitionItem,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    found.set(keyOf(collection, id), error)
  }
}

/**
 * May this be done, to this text, now? All problems of a text or input are reported at once.
 * @throws WorkflowError 401 · 403 role · 409 stale · 409 state · 403 four eyes · 422 with problems
 */
export async function check(
  req: PayloadRequest,
  loaded: Loaded,
  { actor, set }: { actor: Actor; set: readonly Asked[] },
): Promise<Checked> {
  const { item, document, stale } = loaded
  const { effects, fourEyes, requires } = transitionNamed(item.name)
  const situation = situationOf(document, fourEyes ? await sponsorsFor(req, document) : [], item.release)
  const refusal = refusalOf({ actor, name: item.name, situation, stale })
  if (refusal && !item.release) throw refusedWith(refusal, document.record)
  const draft = await draftOf(req, document)
  // Of a release, each text says at once what it waits for besides: one that is made ready would only say so then.
  if (refusal) {
    const refused = refusedWith(refusal, document.record)
    const besides = requires.includes('requiredRelationsPublic')
      ? await relationProblems(req, document, draft.references, set)
      : []
    throw besides.length === 0
      ? refused
      : new WorkflowError(refusal.status, refusal.message, {
          ...refused.data,
          problems: [...refused.problems, ...besides],
        })
  }
  const wantsFiles = requires.includes('validatedContent') || requires.includes('completeContent')
  if (wantsFiles) await checkStoredFiles(req, draft.files)
  if (requires.includes('validatedContent') && workflowOf(document.newest.doc).validatedHash !== draft.hash) {
    throw new WorkflowError(409, worded('reason.changedSince'), {
      code: 'changedSinceValidation',
      expected: String(document.record.step),
    })
  }
  const problems: Problem[] = inputProblems(item.name, item, {
    isFirst: !document.main.firstPublishedAt,
    haveOthersContributed: document.contributors.some((id) => id !== actor.id),
    now: clock(),
    expiresAt: document.record.expiresAt,
    nextExpiresAt: document.record.nextExpiresAt,
    maySetExpiry: maySetExpiry(actor),
  })
  const past = effects.expiry === 'ofSchedule' && pastExpiryProblem(document.record, clock())
  if (past) problems.push(past)
  problems.push(...otherSchedule(document, item))
  if (effects.schedule === 'opens') problems.push(...(await validatorProblems(req, document.record)))
  problems.push(...(await assigneeProblems(req, document, { name: item.name, assignee: item.assignee })))
  problems.push(...(await targetProblems(req, document, item.redirectTo)))
  if (requires.includes('validatedNote')) problems.push(...noteProblems({ item, document }))
  if (requires.includes('completeContent')) {
    problems.push(
      ...(await contentProblems(req, { config: document.config, id: document.id, content: draft.content })),
    )
  }
  if (requires.includes('freeAddress'))
    problems.push(...(await addressProblems(req, document, draft.content)))
  if (requires.includes('requiredRelationsPublic')) {
    problems.push(...(await relationProblems(req, document, draft.references, set)))
  }
  if (problems.length > 0) throw incomplete(problems)
  return { item, document, draft }
}
