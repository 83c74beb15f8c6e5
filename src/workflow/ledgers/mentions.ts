import { worded } from '@/i18n/desk/reasons'
import type { PayloadRequest } from 'payload'
import { keepOthersOut } from '@/lib/transaction'
import { keyOf } from '../domain/keys'
import { MEDIA } from '../domain/references'
import { WorkflowError } from '../errors'

/** An id as any of the databases mints it, wherever it stands. (MongoDB takes it in capitals, too.) */
const ID = /(?<![0-9a-f])(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-f])/g
/** How many ids are asked for at once: databases bound the parameters of a statement. */
const AT_ONCE = 500

const idsIn = (words: unknown): Set<string> =>
  new Set(
    JSON.stringify(words ?? null)
      .toLowerCase()
      .match(ID) ?? [],
  )

/** Databases that were begun long ago have UUIDs; MongoDB knows none, and would refuse the question. */
const canBe = ({ payload }: PayloadRequest, id: string): boolean =>
  payload.db.name !== 'mongoose' || !id.includes('-')

type Written = {
  /** What is written: a text, a proposal, what somebody says with it. */
  words: unknown
  /** What stands there already, and has been looked at before. */
  before?: unknown
  /** The files that it shows: they must be there. */
  files?: readonly string[]
}

/**
 * Marks each file that these words name, in their transaction: from then on nobody deletes it. Whoever deletes a file
 * keeps others from it meanwhile (`writeAlone`), and so does this: one of the two waits, and then sees what the other
 * did. To be called before an act is recorded, as the audit log is the last to be locked.
 * @throws WorkflowError 422 when a file that is newly named has been deleted
 */
export async function markMentioned(
  req: PayloadRequest,
  { words, before, files = [] }: Written,
): Promise<void> {
  const known = idsIn(before)
  const ids = [...idsIn(words)].filter((id) => !known.has(id) && canBe(req, id))
  const named = await filesWith(req, ids)
  const keys = named.filter(({ mentioned }) => !mentioned).map(({ id }) => keyOf(MEDIA, id))
  await keepOthersOut(req, keys)
  const there = keys.length > 0 ? await filesWith(req, ids) : named
  const isGone = (id: string) => !there.some((file) => file.id === id)
  const shown = new Set(files.map((id) => id.toLowerCase()))
  if (named.some(({ id }) => isGone(id)) || ids.some((id) => shown.has(id) && isGone(id)))
    throw new WorkflowError(422, worded('reason.fileGone'), {
      code: 'fileGone',
    })
  for (const { id, mentioned } of there) if (!mentioned) await markOne(req, id)
}

/** Marks one file. That is no change of the file: the time of its last one stays. */
export const markOne = (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, id: string) =>
  req.payload.db.updateOne({
    collection: MEDIA,
    id,
    data: { mentioned: true, updatedAt: null },
    req,
    returning: false,
  })

type File = { id: string; mentioned?: boolean | null }

async function filesWith(req: PayloadRequest, ids: readonly string[]): Promise<File[]> {
  const found: File[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { docs } = await req.payload.db.find<File>({
      ...{ collection: MEDIA, limit: AT_ONCE, pagination: false, req, select: { mentioned: true } },
      where: { id: { in: ids.slice(from, from + AT_ONCE) } },
    })
    found.push(...docs.map(({ id, mentioned }) => ({ id: String(id), mentioned: mentioned ?? null })))
  }
  return found
}
