import type { PayloadRequest, Where } from 'payload'
import { clock, now, secondsUntil } from '@/lib/clock'
import { sha256 } from '@/lib/hash'

/** A text that a program has made, by the name that the program has for it. */
export type ProgramText = {
  id: string
  key: string
  account: string
  externalId: string
  collection: string
  documentId: string
  /** Of what it last sent: what comes again unchanged is not saved again. */
  digest?: string | null
}

/** What a program was answered. */
export type ProgramRequest = {
  id: string
  key: string
  account: string
  digest: string
  status: number
  answer: Record<string, unknown>
  at: string
}

const texts = (req: PayloadRequest) => ({ collection: 'program-texts', req }) as const
const requests = (req: PayloadRequest) => ({ collection: 'program-requests', req }) as const

const keyFor = (account: string, externalId: string) => `${account}/${externalId}`

/** What is kept from others while a text is made by this name: of two at once, the second finds the first. */
export const nameKey = ({ id }: { id: string }, externalId: string): string =>
  `program-texts/${keyFor(id, externalId)}`

/** The texts that an account knows by these names. */
export async function textsKnownAs(
  req: PayloadRequest,
  account: string,
  externalIds: readonly string[],
): Promise<Map<string, ProgramText>> {
  if (externalIds.length === 0) return new Map()
  const where = { key: { in: externalIds.map((id) => keyFor(account, id)) } }
  const { docs } = await req.payload.db.find<ProgramText>({
    ...{ ...texts(req), limit: 0, pagination: false, where },
  })
  return new Map(docs.map((text) => [text.externalId, text]))
}

/** By what name an account knows a text; null where it does not. */
export async function nameOfText(
  req: PayloadRequest,
  { account, collection, documentId }: Pick<ProgramText, 'account' | 'collection' | 'documentId'>,
): Promise<ProgramText | null> {
  const where: Where = {
    and: [
      { collection: { equals: collection } },
      { documentId: { equals: documentId } },
      { account: { equals: account } },
    ],
  }
  return req.payload.db.findOne<ProgramText>({ ...texts(req), where })
}

export const nameText = async (req: PayloadRequest, text: Omit<ProgramText, 'id' | 'key'>): Promise<void> => {
  await req.payload.db.create({
    ...{ ...texts(req), data: { ...text, key: keyFor(text.account, text.externalId) } },
  })
}

export const noteSent = async (req: PayloadRequest, { id }: ProgramText, digest: string): Promise<void> => {
  await req.payload.db.updateOne({ ...texts(req), id, data: { digest }, returning: false })
}

const DAY_MS = 24 * 60 * 60_000
const aDayAgo = () => new Date(clock().getTime() - DAY_MS).toISOString()

/** The name under which the answer to a request is kept. What a program calls it can be of any signs. */
export const requestKey = (account: string, given: string): string => `${account}/${sha256(given)}`

/** What was answered to a request within a day. */
export async function answeredRequest(req: PayloadRequest, key: string): Promise<ProgramRequest | null> {
  const row = await req.payload.db.findOne<ProgramRequest>({
    ...requests(req),
    where: { key: { equals: key } },
  })
  if (!row || row.at > aDayAgo()) return row
  await req.payload.db.deleteMany({ ...requests(req), where: { key: { equals: key } } })
  return null
}

const keptOf = (account: string): Where => ({
  and: [{ account: { equals: account } }, { at: { greater_than: aDayAgo() } }],
})

export const countRequests = async (req: PayloadRequest, account: string): Promise<number> =>
  (await req.payload.db.count({ ...requests(req), where: keptOf(account) })).totalDocs

/** In how many seconds so many of the answers of an account, the oldest first, are kept no longer. */
export async function secondsUntilGone(req: PayloadRequest, account: string, many: number): Promise<number> {
  const { docs } = await req.payload.db.find<ProgramRequest>({
    ...{ ...requests(req), where: keptOf(account), sort: 'at' },
    ...{ limit: 1, page: many, pagination: true },
  })
  // Another moment is gone already.
  return secondsUntil(docs[0] ? Date.parse(docs[0].at) + DAY_MS : 0)
}

export const keepAnswer = async (
  req: PayloadRequest,
  row: Omit<ProgramRequest, 'at' | 'id'>,
): Promise<void> => {
  await req.payload.db.create({ ...requests(req), data: { ...row, at: now() } })
}

/** Removes what nobody is answered any more. */
export const forgetRequests = async (req: PayloadRequest): Promise<void> => {
  await req.payload.db.deleteMany({ ...requests(req), where: { at: { less_than: aDayAgo() } } })
}
