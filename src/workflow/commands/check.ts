import type { PayloadRequest } from 'payload'
import { refusalOf, type Actor } from '../domain/can'
import { contentFields } from '../domain/content'
import { contentHash } from '../domain/contentHash'
import { contentOf } from '../domain/contentOf'
import { contentProblems } from '../queries/contentProblems'
import { referencesOf, type Reference } from '../domain/references'
import { checkStoredFiles, filesShown, type ShownFile } from '../ledgers/files'
import { workflowOf } from '../queries/document'
import { refusedWith } from '../queries/refusedWith'
import { WorkflowError } from '../errors'
import { inputProblems, type Problem } from '../domain/requirements'
import { situationOf, sponsorsFor } from '../queries/situationOf'
import { transitionNamed } from '../domain/table'
import { addressProblems } from '../queries/problems'
import { relationProblems } from '../queries/relationProblems'
import { targetProblems } from '../queries/targetProblems'
import type { Locked } from './lock'

/** What the draft says, in the language in which it is validated, with what it refers to. */
export type Draft = {
  content: Record<string, unknown>
  references: Reference[]
  files: ShownFile[]
  hash: string
}

export type Checked = Locked & { draft: Draft }

/**
 * May this person do this, to this text, now? All problems of a text or input are reported at once.
 * @throws WorkflowError 401 · 403 role · 409 stale · 409 state · 403 four eyes · 422 with problems
 */
export async function check(
  req: PayloadRequest,
  locked: Locked,
  { actor, set }: { actor: Actor | null; set: readonly Locked[] },
): Promise<Checked> {
  const { item, document, stale } = locked
  const { fourEyes, requires } = transitionNamed(item.name)
  const situation = situationOf(document, fourEyes ? await sponsorsFor(req, document) : [])
  const refusal = refusalOf({ actor, name: item.name, situation, stale })
  if (refusal) throw refusedWith(refusal, document.record)
  const draft = await draftOf(req, document)
  const wantsFiles = requires.includes('validatedContent') || requires.includes('completeContent')
  if (wantsFiles) await checkStoredFiles(req, draft.files)
  if (requires.includes('validatedContent') && workflowOf(document.newest.doc).validatedHash !== draft.hash) {
    throw new WorkflowError(
      409,
      'The text or one of its files was changed after it was validated. It must be validated again.',
      {
        code: 'changedSinceValidation',
        expected: String(document.record.step),
      },
    )
  }
  const problems: Problem[] = inputProblems(item.name, item, {
    isFirst: !document.main.firstPublishedAt,
    haveOthersContributed: document.contributors.some((id) => id !== actor?.id),
  })
  problems.push(...(await targetProblems(req, document, item.redirectTo)))
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
    throw new WorkflowError(422, 'This cannot be done yet; see what is missing.', {
      code: 'incomplete',
      problems,
    })
  }
  return { ...locked, draft }
}

/** Reads what the newest version says, and takes its fingerprint. */
export async function draftOf(
  req: PayloadRequest,
  { config, newest, language }: Pick<Locked['document'], 'config' | 'newest' | 'language'>,
): Promise<Draft> {
  const fields = contentFields(config)
  const content = contentOf(fields, newest.doc, language)
  const references = referencesOf(fields, content)
  const files = await filesShown(req, references)
  return { content, references, files, hash: contentHash(content, files) }
}
