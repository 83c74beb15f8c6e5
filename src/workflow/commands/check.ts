import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { clock } from '@/lib/clock'
import type { Actor } from '../domain/actor'
import { refusalOf, type StaleRefusal } from '../domain/can'
import { workflowOf } from '../domain/document'
import { inputProblems, type Problem } from '../domain/requirements'
import { noteProblems } from '../domain/changeNote'
import type { Asked, Checked } from '../domain/steps'
import { transitionNamed } from '../domain/table'
import { WorkflowError, refusedWith } from '../errors'
import { checkStoredFiles } from '../ledgers/files'
import { assigneeProblems } from '../queries/assignment'
import { contentProblems } from '../queries/contentProblems'
import { draftOf, situationOf, sponsorsFor } from '../queries/document'
import { addressProblems, relationProblems, targetProblems } from '../queries/problems'

/** A transition whose document is loaded; `stale` where the document has moved on since the person saw it. */
export type Loaded = Asked & { stale: StaleRefusal | null }

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
  const { fourEyes, requires } = transitionNamed(item.name)
  const situation = situationOf(document, fourEyes ? await sponsorsFor(req, document) : [])
  const refusal = refusalOf({ actor, name: item.name, situation, stale })
  if (refusal) throw refusedWith(refusal, document.record)
  const draft = await draftOf(req, document)
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
  })
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
  if (problems.length > 0) {
    throw new WorkflowError(422, worded('reason.incomplete'), {
      code: 'incomplete',
      problems,
    })
  }
  return { item, document, draft }
}
