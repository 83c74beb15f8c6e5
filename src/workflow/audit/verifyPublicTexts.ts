import {
  createLocalReq,
  type Payload,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { contentFields } from '../content/contentFields'
import { contentHash } from '../content/contentHash'
import { contentOf } from '../content/contentOf'
import { referencesOf } from '../content/referencesOf'
import { checkStoredFiles, filesShown } from '../content/shownFiles'
import { languageOf } from '../documents/loadDocument'
import { about, keyOf } from '../documents/keys'
import type { StoredDocument } from '../documents/types'
import { WorkflowError } from '../errors/WorkflowError'
import { isPublication, isTransitionName, TRANSITION_NAMES, transitionNamed } from '../table'
import type { AuditRow } from './chain'
import { newestActs } from './newestActs'

const PAGE = 100

/**
 * Compares every text that the public sees, and the files it shows, with the fingerprint that the audit log
 * sealed when it was published: names each that was changed, or made public, past the workflow.
 * @returns how many texts are public, and a sentence for each fault
 */
export async function verifyPublicTexts(payload: Payload): Promise<{ texts: number; faults: string[] }> {
  const req = await createLocalReq({}, payload)
  const faults: string[] = []
  let texts = 0
  for (const { config } of Object.values(payload.collections)) {
    if (!config.custom.hasWorkflow) continue
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const { docs, hasNextPage } = await payload.db.find<StoredDocument>({
        collection: config.slug,
        limit: PAGE,
        locale: 'all',
        page,
        req,
        sort: 'id',
        where: { _status: { equals: 'published' } },
      })
      for (const doc of docs) faults.push(...(await faultOf(req, config, doc)))
      texts += docs.length
      hasMore = hasNextPage
    }
  }
  return { texts, faults }
}

async function faultOf(
  req: PayloadRequest,
  config: SanitizedCollectionConfig,
  doc: StoredDocument,
): Promise<string[]> {
  const key = keyOf(config.slug, doc.id)
  const sealed = await lastPublicAct(req, config.slug, doc.id)
  if (!sealed || !isTransitionName(sealed.name) || !isPublication(sealed.name))
    return [`${key} is public, and the audit log does not say that anybody published it`]
  const fields = contentFields(config)
  const content = contentOf(fields, doc, languageOf(doc))
  const files = await filesShown(req, referencesOf(fields, content))
  if (contentHash(content, files) !== sealed.details?.hash)
    return [
      `${key} is not the text that was published: row ${sealed.seq} of the audit log has another fingerprint`,
    ]
  try {
    await checkStoredFiles(req, files)
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return [`${key} shows another file: ${error.message}`]
  }
  return []
}

/** What changed the public face: a publication or a withdrawal. */
const PUBLIC_ACTS = TRANSITION_NAMES.filter((name) => transitionNamed(name).to.live !== undefined)

async function lastPublicAct(
  req: PayloadRequest,
  collection: string,
  documentId: string,
): Promise<AuditRow | undefined> {
  const where: Where = {
    and: [
      about({ collection, documentId }),
      { act: { equals: 'transition' } },
      { name: { in: PUBLIC_ACTS } },
    ],
  }
  const [last] = await newestActs(req, where, 1)
  return last
}
