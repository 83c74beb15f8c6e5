import type { PayloadRequest } from 'payload'
import { recordAct } from '../audit/recordAct'
import { isWithdrawal, stateOf, transitionNamed, type Faces } from '../table'
import { raiseMajor } from '../documents/versionNumber'
import type { Checked } from './check'

/** What a transition makes of a document. */
export type Claimed = Checked & { step: number; after: Faces; version: string; now: string }

/**
 * Claims the document's next step by inserting its audit row: of any number of people at once, one wins.
 * @throws StepTakenError for all others
 */
export async function claim(req: PayloadRequest, checked: Checked, now: string): Promise<Claimed> {
  const { item, document, draft } = checked
  const transition = transitionNamed(item.name)
  const after = { ...document.faces, ...transition.to }
  const before = String(document.newest.doc.version ?? '')
  const version =
    transition.version === 'raiseMajor'
      ? raiseMajor(before)
      : document.faces.draft === 'none' || isWithdrawal(item.name)
        ? (document.record.version ?? before)
        : before
  const step = document.record.step + 1
  await recordAct(req, {
    act: 'transition',
    collection: item.collection,
    documentId: item.id,
    step,
    name: item.name,
    from: wordsOf(document.faces),
    to: wordsOf(after),
    version,
    details: {
      ...(item.name === 'validate' || after.live === 'published' ? { hash: draft.hash } : {}),
      ...(item.minor ? { minor: true } : {}),
      ...(item.redirectTo ? { redirectTo: item.redirectTo } : {}),
    },
    ...wordsSaid(item.comment ?? item.reason),
  })
  return { ...checked, step, after, version, now }
}

const wordsOf = (faces: Faces) => `${faces.live}/${faces.draft === 'none' ? stateOf(faces) : faces.draft}`

const wordsSaid = (words: string | undefined) => (words?.trim() ? { comment: words.trim() } : {})
