import type { PayloadRequest } from 'payload'
import { laterThan } from '@/lib/clock'
import { sha256 } from '@/lib/hash'
import { storable } from '@/lib/storable'
import { publicDigest } from '../ledgers/audit/publicFace'
import { recordAct } from '../ledgers/audit/acts'
import { noticeDigest } from '../ledgers/audit/seals'
import { isPublication, isWithdrawal, stateOf, transitionNamed, type Faces } from '../domain/table'
import { nextDraftNumber } from '../queries/nextDraftNumber'
import { raiseMajor } from '../domain/versionNumber'
import type { Checked } from './check'
import { publicText } from '../domain/publicText'

/** What a transition makes of a document. */
export type Claimed = Checked & { step: number; after: Faces; version: string; now: string }

/**
 * Claims the document's next step by inserting its audit row: of any number of people at once, one wins.
 * @throws StepTakenError for all others
 */
export async function claim(req: PayloadRequest, checked: Checked): Promise<Claimed> {
  const { item, document, draft } = checked
  const now = laterThan(document.newest.updatedAt)
  const after = { ...document.faces, ...transitionNamed(item.name).to }
  const version = await versionAfter(req, checked)
  const step = document.record.step + 1
  await recordAct(req, {
    act: 'transition',
    at: now,
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
      ...(item.redirectTo ? { redirectTo: item.redirectTo.trim() } : {}),
      ...(isPublication(item.name) ? publicationSeals(checked, { version, now }) : {}),
      ...(isWithdrawal(item.name) ? { noticeDigest: noticeDigest(item.notice) } : {}),
    },
    ...wordsSaid(item.comment ?? item.reason),
  })
  return { ...checked, step, after, version, now }
}

/** The number of the text that a transition is about: the draft's, or the public text's where no draft is meant. */
async function versionAfter(req: PayloadRequest, { item, document }: Checked): Promise<string> {
  const { faces, newest, record } = document
  const { to, version } = transitionNamed(item.name)
  const before = String(newest.doc.version ?? '')
  if (version === 'raiseMajor') return raiseMajor(before)
  if (!to.draft) return record.version ?? before
  return faces.draft === 'none' ? nextDraftNumber(req, document) : before
}

/** What a publication seals beside the text that was validated: all that readers get, and the note to it. */
function publicationSeals(checked: Checked, at: { version: string; now: string }) {
  const note = storable(checked.item.changeNote?.trim() ?? '')
  return {
    publicDigest: publicDigest(checked.document.config, publicText(checked, at)),
    ...(note && { noteDigest: sha256(note) }),
  }
}

const wordsOf = (faces: Faces) => `${faces.live}/${stateOf(faces)}`

const wordsSaid = (words: string | undefined) => (words?.trim() ? { comment: words.trim() } : {})
