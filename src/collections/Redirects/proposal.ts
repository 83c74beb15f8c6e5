import { sayReason, worded, type Worded } from '@/i18n/desk/reasons'
import { inEvery } from '@/i18n/forms/words'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { announce } from '@/cache/outbox'
import { recordAct } from '@/workflow/ledgers/audit/acts'
import { redirectValue, valueDigest } from '@/workflow/ledgers/audit/seals'
import { WorkflowError } from '@/workflow/errors'
import type { Confirmed, ProposalTarget } from '@/workflow/queries/proposalTarget'
import { addressAt, leadsOn, standingAt } from './standingAt'
import { pathFrom } from './pathFrom'

/** What a redirect says; null when there is none, or it is to be removed. */
type Value = { from: string; to: string } | null

type Row = { id: string; from: string; to: string }

const Given = z.object({ from: z.string(), to: z.string() }).nullable()

/** How redirects change: one person proposes it, and a validator who is somebody else confirms it. */
export const redirectTarget: ProposalTarget = {
  load: async (req, documentId) => {
    const row = documentId ? await rowWhere(req, { id: documentId }) : null
    return row && { from: row.from, to: row.to }
  },

  prepare: (req, { documentId, value }) => {
    const given = Given.safeParse(value)
    if (!given.success) throw refused('malformed', 'Send from and to, or null to remove the redirect.')
    if (!given.data) {
      if (!documentId) throw refused('malformed', 'Say which redirect is to be removed.')
      return Promise.resolve(null)
    }
    return settled(req, documentId, {
      from: pathOf('From', given.data.from),
      to: pathOf('To', given.data.to),
    })
  },

  check: async (req, { documentId, value }) => {
    if (value) await settled(req, documentId, value as NonNullable<Value>)
  },

  apply: async (req, confirmed) => {
    await write(req, confirmed)
    return undefined
  },

  title: (_, { before, value }) => {
    const { from } = (value ?? before) as Row
    return Promise.resolve(from)
  },

  lines: ({ i18n: { language } }, { before, value }) =>
    Promise.resolve([
      {
        what: sayReason({ key: 'line.redirect' }, language),
        from: inWords(before as Value, language),
        to: value ? inWords(value as Value, language) : sayReason({ key: 'line.removed' }, language),
      },
    ]),
}

const inWords = (value: Value, language: string) =>
  sayReason(value ? { key: 'line.leadsTo', values: value } : { key: 'line.none' }, language)

const pathOf = (label: string, written: string): string => {
  const path = pathFrom(written)
  if (path !== null) return path
  throw refused('path', worded('refusal.path', { label: inEvery((say) => say(label)) }), label.toLowerCase())
}

/**
 * Refuses a redirect over a page or a notice, but not where a text is just gone; a second one and a loop, and points past
 * other redirects.
 */
async function settled(req: PayloadRequest, documentId: string, { from, to }: NonNullable<Value>) {
  const standing = await standingAt(req, from)
  if (standing === 'live') throw refused('liveAddress', worded('refusal.liveAddress', { from }), 'from')
  if (standing === 'withdrawn')
    throw refused('withdrawnAddress', worded('refusal.withdrawnAddress', { from }), 'from')
  if (standing === 'former') throw refused('formerAddress', worded('refusal.formerAddress', { from }), 'from')
  const other = await rowWhere(req, { from })
  if (other && String(other.id) !== documentId)
    throw refused('taken', worded('refusal.redirectTaken', { from }), 'from')
  const end = (await rowWhere(req, { from: to }))?.to ?? to
  if (await isCircle(req, { from, to: end }))
    throw refused('loop', worded('refusal.loop', { from, to }), 'to')
  return { from, to: end }
}

/** Does the way from there come to an address twice, by redirects, by what was withdrawn or by what has moved? */
async function isCircle(req: PayloadRequest, { from, to }: NonNullable<Value>): Promise<boolean> {
  const passed = new Set([addressAt(from)])
  for (let path: string | null = to; path !== null;) {
    const address = addressAt(path)
    if (passed.has(address)) return true
    passed.add(address)
    const by: string | null = await leadsOn(req, path)
    path = by ?? (await redirectedFrom(req, address))
  }
  return false
}

/** A standing page may be written with its section, or without. */
const redirectedFrom = async (req: PayloadRequest, address: string): Promise<string | null> =>
  (await rowWhere(req, { from: `/${address}` }))?.to ??
  (await rowWhere(req, { from: `/${address.replace(/^pages\//, '')}` }))?.to ??
  null

async function write(req: PayloadRequest, { proposal, step }: Confirmed): Promise<void> {
  const { db } = req.payload
  const value = proposal.value as Value
  const before = proposal.before as Value
  const updatedAt = new Date().toISOString()
  const collection = 'redirects' as const
  let documentId = proposal.documentId
  const record = (name: string) =>
    recordAct(req, {
      act: 'redirect',
      collection,
      documentId,
      ...(proposal.documentId && { step }),
      name,
      details: {
        ...(value ?? before),
        proposal: proposal.id,
        ...(value && { valueDigest: valueDigest(redirectValue(value)) }),
      },
    })
  if (!value) {
    await record('delete')
    await db.deleteOne({ collection, req, where: { id: { equals: documentId } } })
  } else if (documentId) {
    await record('update')
    await db.updateOne({ collection, id: documentId, data: { ...value, updatedAt }, req, returning: false })
  } else {
    const made = await db.create({ collection, data: { ...value, createdAt: updatedAt, updatedAt }, req })
    documentId = String(made.id)
    await record('create')
  }
  await announce(req, {
    collection,
    documentId,
    slug: (value ?? before)?.from ?? null,
    act: 'redirect',
    kind: null,
  })
  if (value) await collapse(req, { ...value, proposal: proposal.id })
}

/** Redirects that led to this one's address now lead to its end: a reader is sent on once, not twice. */
async function collapse(
  req: PayloadRequest,
  { from, to, proposal }: NonNullable<Value> & { proposal: string },
): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'redirects',
    pagination: false,
    req,
    where: { to: { equals: from } },
  })
  for (const row of docs) {
    const place = { collection: 'redirects' as const, documentId: String(row.id) }
    const data = { from: row.from, to, updatedAt: new Date().toISOString() }
    const digest = valueDigest(redirectValue({ from: row.from, to }))
    await recordAct(req, {
      act: 'redirect',
      ...place,
      name: 'update',
      details: { from: row.from, to, proposal, valueDigest: digest },
    })
    await req.payload.db.updateOne({
      collection: 'redirects',
      id: place.documentId,
      data,
      req,
      returning: false,
    })
    await announce(req, { ...place, slug: row.from, act: 'redirect', kind: null })
  }
}

async function rowWhere(req: PayloadRequest, wanted: Partial<Row>): Promise<Row | null> {
  const and = Object.entries(wanted).map(([field, equals]) => ({ [field]: { equals } }))
  return req.payload.db.findOne<Row>({ collection: 'redirects', req, where: { and } })
}

const refused = (code: string, said: string | Required<Worded>, path = '') => {
  const words = typeof said === 'string' ? { message: said } : said
  return new WorkflowError(422, said, { code, problems: [{ path, code, ...words }] })
}
